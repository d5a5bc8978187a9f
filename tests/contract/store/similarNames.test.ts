import { expect, it } from 'vitest'
import { similarNames } from '../../../server/answers/similarNames.ts'
import type { Snapshot } from '../../../server/store/port.ts'
import { PIECE } from '../../../server/turns.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { callFor } from './callFor.ts'
import { describeLoaded } from './loadedStore.ts'

/** Five of one title, a given name that two have, a short name, one that a plain word is like, and many alike. */
const NAMES = [
  'Talat Paşa',
  'Enver Paşa',
  'Cemal Paşa',
  'Ziya Paşa',
  'Rauf Paşa',
  'Nihat Yücel',
  'Nihat Reşat',
  'Horace Rumbold',
  'Ale',
  'Bekir Sami Bey',
  'some old talk',
]
const VOWELS = [...'aeiou']
const ALIKE = VOWELS.flatMap((a) =>
  VOWELS.flatMap((b) => VOWELS.flatMap((c) => VOWELS.map((d) => `P${a}n${b}k${c}f${d}`))),
)
const dataset = buildDataset({
  id: 'similar',
  entities: [...NAMES, ...ALIKE].map((name, at) => ({ id: `e-${at}`, labels: both(name, name) })),
  claims: [...NAMES, ...ALIKE].map((_, at) => ({ subject: `e-${at}`, predicate: 'KNOWS', object: 'e-0' })),
})

const offered = async (snapshot: Snapshot, typed: string) =>
  (await similarNames(snapshot, typed, undefined, [], callFor())).map(({ matched }) => matched)

describeLoaded('asked for names that are like others', dataset, (loaded) => {
  it.each([
    ['only who has the name, of those with the title', 'Talaat Pasha', ['Talat Paşa']],
    ['who has the name without the title', 'Nihad Rechad Pasha', ['Nihat Reşat']],
    ['who has the name, though no name is like the title', 'Brigadier Talaat', ['Talat Paşa']],
    ['who has both names, and nobody who has the commoner', 'Nihad Rechad', ['Nihat Reşat']],
    [
      'those that share either of two names, where as few have one as the other',
      'Talaat Rumboldt',
      ['Talat Paşa', 'Horace Rumbold'],
    ],
    ['only who has most of the names, where somebody has', 'Bekir Sami Beğ', ['Bekir Sami Bey']],
    ['nobody for a title alone', 'Brigadier Pasha', []],
    ['nobody for a word of two letters, which is like too much', 'Al Kx', []],
  ])('[R35] offers %s: %s', async (_says, typed, names) => {
    expect(await offered(loaded(), typed)).toEqual(names)
  })

  it('[R35] lets others on while words are read and compared', async () => {
    let [read, most, turns, over] = [0, 0, 0, false]
    const counting: Snapshot = {
      ...loaded(),
      soundingLike: async (keys, call) => {
        const words = await loaded().soundingLike(keys, call)
        read += words.length
        return words
      },
    }
    const look = () => {
      ;[most, read] = [Math.max(most, read), 0]
      turns++
      if (!over) setImmediate(look)
    }
    setImmediate(look)
    await offered(counting, 'Panakafo Penikofu Ponukifa Punokafi Pinekufe Pankafe')
    over = true
    look()
    expect(turns).toBeGreaterThan(5)
    expect(most).toBeLessThan(PIECE / 20)
  })
})
