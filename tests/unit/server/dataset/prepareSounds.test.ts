import { expect, test } from 'vitest'
import type { EntityRow } from '../../../../server/dataset/prepared.ts'
import { prepareSounds, wordsOf } from '../../../../server/dataset/prepareSounds.ts'
import { soundWords } from '../../../../server/dataset/soundWords.ts'

const rows = (...names: string[][]) => prepareSounds(names.map((all, no) => ({ no, names: all }) as EntityRow))
const under = (found: Awaited<ReturnType<typeof rows>>, ...keys: string[]) =>
  soundWords(found.filter(({ key }) => keys.includes(key)).map(({ words }) => words)).map((word) => [
    word.token,
    word.entities,
  ])

test('keeps each word of a name under its keys, with the number of entities that have it', async () => {
  const found = await rows(['Talat Paşa', 'Talat Pasha'], ['Paşa'], ["Paşa'nın"], ['El Talaat'])
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

test('keeps at most 500 words under a key, those that fewer have in a row of their own', async () => {
  const vowels = [...'aeiou']
  const many = vowels.flatMap((a) =>
    vowels.flatMap((b) => vowels.flatMap((c) => vowels.map((d) => `t${a}l${b}t${c}n${d}`))),
  )
  const found = await rows(...many.map((name) => [name]), ['tolotono'])
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

test('reads a word of Latin letters alone as it reads it in a name', () => {
  for (let code = 0x20; code < 0x250; code++) {
    const word = `a${String.fromCodePoint(code)}b`
    expect(wordsOf(word), word).toEqual(wordsOf(`. ${word}`))
  }
  expect(wordsOf('Şükrü')).toEqual([{ token: 'sukru', written: 'şükrü' }])
})

test('keeps the words that most have, however many come under a key, and lets others on meanwhile', async () => {
  const vowels = [...'aeiou']
  const many = vowels.flatMap((a) =>
    vowels.flatMap((b) => vowels.flatMap((c) => vowels.flatMap((d) => vowels.map((e) => `t${a}l${b}t${c}n${d}k${e}`)))),
  )
  let turns = 0
  let over = false
  const look = () => {
    turns++
    if (!over) setImmediate(look)
  }
  setImmediate(look)
  const found = await rows(...many.map((name) => [name]), ...many.slice(-500).map((name) => [name]))
  over = true
  expect(turns).toBeGreaterThan(100)
  const kept = under(found, 'TLTNK', 'TLTNK+')
  expect(kept.map(([token]) => token)).toEqual(many.slice(-500).sort())
  expect(new Set(kept.map(([, entities]) => entities))).toEqual(new Set([2]))
})
