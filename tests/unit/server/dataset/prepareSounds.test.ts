import { expect, test } from 'vitest'
import type { EntityRow } from '../../../../server/dataset/prepared.ts'
import { prepareSounds, wordsOf } from '../../../../server/dataset/prepareSounds.ts'
import { soundWords } from '../../../../server/dataset/soundWords.ts'

const rows = (...names: string[][]) => prepareSounds(names.map((all, no) => ({ no, names: all }) as EntityRow))
const under = (found: ReturnType<typeof rows>, ...keys: string[]) =>
  soundWords(found.filter(({ key }) => keys.includes(key)).map(({ words }) => words)).map((word) => [
    word.token,
    word.entities,
  ])

test('keeps each word of a name under its keys, with the number of entities that have it', () => {
  const found = rows(['Talat Paşa', 'Talat Pasha'], ['Paşa'], ["Paşa'nın"], ['El Talaat'])
  expect(under(found, 'TLT')).toEqual([
    ['talaat', 1],
    ['talat', 1],
  ])
  expect(under(found, 'PS')).toEqual([
    ['pasa', 2],
    ['pasha', 1],
  ])
  expect(found.map(({ key }) => key)).not.toContain('AL')
})

test('keeps at most 500 words under a key, those that fewer have in a row of their own', () => {
  const vowels = [...'aeiou']
  const many = vowels.flatMap((a) =>
    vowels.flatMap((b) => vowels.flatMap((c) => vowels.map((d) => `t${a}l${b}t${c}n${d}`))),
  )
  const found = rows(...many.map((name) => [name]), ['tolotono'])
  const lengths = found.map(({ key, words }) => [key, JSON.parse(words).length])
  expect(lengths).toEqual([
    ['TLTN', 60],
    ['TLTN+', 440],
  ])
  expect(under(found, 'TLTN')[0]).toEqual(['tolotono', 2])
})

test('reads words as they are written and as they are indexed, of an apostrophe the whole and what is behind it', () => {
  expect(wordsOf("Lord D'Abernon")).toEqual([
    { token: 'lord', written: 'lord' },
    { token: 'dabernon', written: "d'abernon" },
    { token: 'abernon', written: 'abernon' },
  ])
})
