import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { soughtWords } from '../../../contracts/soughtWords.ts'
import { similarNames } from '../../../server/answers/similarNames.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { periodNames } from '../../fixtures/spellings/periodNames.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { callFor } from './callFor.ts'
import { describeLoaded } from './loadedStore.ts'

interface Spelling {
  typed: string
  name: string
}

/** Spellings of the period that the table of sounds was made with, and those that nobody looked at meanwhile. */
const LISTS = (['seen', 'unseen'] as const).map((list) => ({ list, spellings: read<Spelling>(list) }))
const OTHERS = 10_000
/** `docs/decisions/search.md` names what is missed of those not looked at. */
const LEAST = { seen: 0.98, unseen: 0.98 }
/** The greatest part of words that are no name of these for which any name is offered. */
const OTHERS_MOST = 0.3

const right = [...new Set(LISTS.flatMap(({ spellings }) => spellings.map(({ name }) => name)))]
const ids = new Map([...right, ...periodNames(OTHERS, right)].map((name, at) => [name, `e-${at}`]))
const dataset = buildDataset({
  id: 'spellings',
  entities: [...ids].map(([name, id]) => ({ id, labels: both(name, name) })),
  claims: [...ids.values()].map((subject) => ({ subject, predicate: 'KNOWS', object: 'e-0' })),
})

describeLoaded('asked in spellings of the period', dataset, (loaded) => {
  it.each(LISTS)(
    '[R35] offers the right name among the first five, of the spellings $list',
    async ({ list, spellings }) => {
      const missed: string[] = []
      for (const { typed, name } of spellings) {
        const { entities } = await loaded().search(soughtWords(typed), undefined, 20, callFor())
        const similar = await similarNames(loaded(), typed, undefined, entities, callFor())
        const offered = [...entities, ...similar].slice(0, 5).map(({ card }) => card.id)
        if (!offered.includes(ids.get(name) as string)) missed.push(`${typed} → ${name}`)
      }
      expect(1 - missed.length / spellings.length, missed.join(', ')).toBeGreaterThanOrEqual(LEAST[list])
    },
  )

  it('[R35] offers no name for most words that are none', async () => {
    const words = read<string>('others')
    const offered: string[] = []
    for (const typed of words) {
      const [first] = await similarNames(loaded(), typed, undefined, [], callFor())
      if (first) offered.push(`${typed}: ${first.matched}`)
    }
    expect(offered.length / words.length, offered.join(', ')).toBeLessThanOrEqual(OTHERS_MOST)
  })
})

function read<T>(list: string): T[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `../../fixtures/spellings/${list}.json`), 'utf8'))
}
