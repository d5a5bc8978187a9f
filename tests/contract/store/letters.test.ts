import { expect, it } from 'vitest'
import { foldTokens } from '../../../contracts/fold.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { callFor } from './callFor.ts'
import { describeLoaded } from './loadedStore.ts'

/** Every letter, digit and mark below U+20000, by the token that folding makes of it. */
const LETTERS = Array.from({ length: 0x20000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter))
const BY_TOKEN = new Map<string, string[]>()
for (const letter of LETTERS) {
  const [token, ...more] = foldTokens(letter)
  if (token !== undefined && more.length === 0) BY_TOKEN.set(token, [...(BY_TOKEN.get(token) ?? []), letter])
}
const TOKENS = [...BY_TOKEN.keys()]
const SIDE = Math.ceil(Math.sqrt(TOKENS.length))

/**
 * Two rows of names that hold every token once each, so that a token stands in one name of each and no two tokens
 * stand in the same two.
 */
const NAMES = new Map<string, string[]>()
TOKENS.forEach((token, at) => {
  for (const id of [`row-${Math.floor(at / SIDE)}`, `column-${at % SIDE}`])
    NAMES.set(id, [...(NAMES.get(id) ?? []), token])
})

const kindOf = (id: string) => (id.startsWith('row') ? 'Person' : 'Body')
const dataset = buildDataset({
  id: 'letters',
  entities: [...NAMES].map(([id, tokens]) => {
    const name = tokens.flatMap((token) => BY_TOKEN.get(token) ?? []).join(' ')
    return {
      id,
      kind: kindOf(id),
      labels: both('satır', 'line'),
      names: [{ text: name, lang: 'tr', form: 'preferred', basis: 'text' }],
    }
  }),
  claims: [...NAMES.keys()].map((id) => ({ subject: id, predicate: 'KNOWS', object: 'row-0' })),
})

describeLoaded('given every letter', dataset, (loaded) => {
  /** The rows, or else the columns, that a search finds. */
  const found = async (words: string[][], kind: string) => {
    const sought = words.map((any) => ({ any, whole: true as const }))
    return (await loaded().search(sought, [kind], 20, callFor())).entities.map(({ card }) => card.id)
  }

  it('[R12] finds the letters of a name under what folding makes of them', async () => {
    expect(TOKENS.length).toBeGreaterThan(65_000)
    for (const [id, tokens] of NAMES)
      if (kindOf(id) === 'Person')
        expect(
          await found(
            tokens.map((token) => [token]),
            'Person',
          ),
        ).toEqual([id])
  })

  it('[R12] takes no two letters for one that folding tells apart', async () => {
    for (const [id, tokens] of NAMES) expect(await found([tokens], kindOf(id))).toEqual([id])
  })
})
