import { describe, expect, it } from 'vitest'
import { inLanguage, Language, Spoken, Words, withoutItalics } from '../../../contracts/label.ts'

describe('a label', () => {
  it('is said in the language asked for, else in the first by code point, with its language', () => {
    const label = { en: 'Moscow', de: 'Moskau' }
    expect(inLanguage(label, 'en')).toEqual({ text: 'Moscow', lang: 'en' })
    expect(inLanguage(label, 'tr')).toEqual({ text: 'Moskau', lang: 'de' })
    expect(inLanguage({ de: 'Moskau', en: 'Moscow' }, 'tr')).toEqual({ text: 'Moskau', lang: 'de' })
    expect(inLanguage({}, 'tr')).toEqual({ text: '', lang: 'und' })
  })

  it('loses the asterisks that set words in italics, and no others', () => {
    expect(withoutItalics('in *Moskova Hatıraları* and *more*')).toBe('in Moskova Hatıraları and more')
    expect(withoutItalics('** alone')).toBe('** alone')
  })
})

describe('the words of a label', () => {
  it.each([
    ['', 'is blank'],
    [' \t', 'is blank'],
    ['a\ud800', 'has a lone surrogate'],
  ])('%j %s', (text, says) => {
    expect(Words.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([says])
  })

  it('may have blanks round them, and characters beyond the first plane', () => {
    expect(Words.parse(' 🜚 ')).toBe(' 🜚 ')
  })

  it.each([
    ['tr', true],
    ['pt-BR', true],
    ['TR', false],
    ['t', false],
    ['tr-', false],
  ])('%s as a tag of their language: %s', (tag, good) => {
    expect(Language.safeParse(tag).success).toBe(good)
  })

  it.each([
    ['Loyd Corc', true],
    ["D'Abernon", true],
    ['Щербаков', false],
    [' Loyd', false],
  ])('%s read in Turkish letters: %s', (text, good) => {
    expect(Spoken.safeParse(text).success).toBe(good)
  })
})
