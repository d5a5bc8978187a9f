import { describe, expect, it } from 'vitest'
import { bare, soundOf, syllables } from '../../../../contracts/turkish/sound.ts'

describe('the sound of an end', () => {
  const said = (word: string) =>
    Object.entries(soundOf(word))
      .filter(([, is]) => is)
      .map(([property]) => property)
      .join(' ')

  it.each([
    ['Sivas', 'hard'],
    ['Kars’ın', ''],
    ['Bolu', 'round open'],
    ['Trabzon', 'round'],
    ['İzmir', 'front'],
    ['Edirne', 'front open'],
    ['Gümrü', 'front round open'],
    ['Tenör', 'front round'],
    ['IĞDIR', ''],
    ['at', 'hard'],
    ['ok', 'round hard'],
    ['o', 'round open'],
    ['Ziraat', 'hard'],
    ['dükkân', ''],
    ['sükûn', 'round'],
    ['millî', 'front open'],
    ['Poincaré', 'front open'],
    ['Kennedy', 'front open'],
    ['Lynch', 'front hard'],
    ['Bay', ''],
    ['Bey', 'front'],
    ['Koy', 'round'],
    ['Maya', 'open'],
    ['Marx', 'hard'],
    ['Iraq', 'hard'],
    ['tbmm', 'front open'],
    ['tdk', 'front open'],
    ['', 'front open'],
    ['Ankara)', 'open'],
    ['Sivas.', 'hard'],
  ])('of %j is [%s]', (word, sound) => {
    expect(said(word)).toBe(sound)
  })

  it.each([...'fstkçşhpqx'])('is hard after %s', (letter) => {
    expect(soundOf(`a${letter}`).hard).toBe(true)
  })

  it.each([...'bcdgğjlmnrvyzwa'])('is not hard after %s', (letter) => {
    expect(soundOf(`a${letter}`).hard).toBe(false)
  })
})

describe('the syllables of a word', () => {
  it.each([
    ['', 0],
    ['tbmm', 0],
    ['at', 1],
    ['Yurt', 1],
    ['saat', 2],
    ['kitap', 2],
    ['büyüklük', 3],
    ['IŞIK', 2],
    ['İstiklâl', 3],
    ['Ypres', 2],
    ['Kennedy', 3],
    ['Bey', 1],
    ['ayak', 2],
  ])('of %j are %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('a bare word', () => {
  it.each([
    ['IĞDIR', 'ığdır'],
    ['İSTİKLÂL', 'istiklal'],
    ['ÇÖĞÜŞ', 'çöğüş'],
    ['Sèvres', 'sevres'],
    ['o\u0308nsu\u0308z', 'önsüz'],
  ])('of %s is %s', (word, is) => {
    expect(bare(word)).toBe(is)
  })
})
