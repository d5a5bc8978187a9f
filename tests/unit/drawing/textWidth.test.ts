import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Face, textWidth } from '../../../drawing/textWidth.ts'

const serif: Face = { family: 'serif', style: 'normal', weight: 500, size: 100 }
const italic: Face = { ...serif, style: 'italic', weight: 400 }
const sans: Face = { ...serif, family: 'sans', weight: 400 }

describe('the width of a text', () => {
  // As Chromium measures it at 100 px, which e2e does for the whole dataset.
  it.each<[string, Face, string, number]>([
    ['Mustafa Kemal Paşa', serif, 'tr', 957.6],
    ['Kâzım Karabekir', { ...serif, weight: 600 }, 'tr', 817.3],
    ['Georgi Çiçerin', { ...serif, weight: 700 }, 'tr', 711.1],
    ['İstanbul’daki Seyfi', serif, 'tr', 886.1],
    ['İstanbul’daki Seyfi', serif, 'en', 878.8],
    ['Moskova Antlaşması', italic, 'tr', 908.4],
    ['Vakit, 1921', { ...italic, weight: 700 }, 'tr', 533.1],
    ['Türkiye Büyük Millet Meclisi', { ...sans, weight: 600 }, 'tr', 1188.4],
    ['is affiliated with', sans, 'en', 660.6],
  ])('%s', (text, face, lang, width) => {
    expect(Math.abs(textWidth(text, face, lang) / width - 1)).toBeLessThan(0.002)
  })

  it('grows with its size, and with its weight between those of the table', () => {
    expect(textWidth('Cebesoy', { ...serif, size: 200 }, 'tr')).toBeCloseTo(2 * textWidth('Cebesoy', serif, 'tr'))
    const [light, middle, bold] = [400, 500, 700].map((weight) => textWidth('Cebesoy', { ...serif, weight }, 'tr'))
    expect(middle).toBeGreaterThan(light!)
    expect(bold).toBeGreaterThan(middle!)
  })

  it('of a weight that the table does not know lies as far between two that it knows', () => {
    const [light, between, bold] = [400, 550, 700].map((weight) => textWidth('Cebesoy', { ...sans, weight }, 'tr'))
    expect(between).toBeCloseTo((light! + bold!) / 2, 3)
  })

  it('counts kerning, but not between letters of different files', () => {
    const kerning = (text: string) =>
      textWidth(text, sans, 'en') - [...text].reduce((sum, letter) => sum + textWidth(letter, sans, 'en'), 0)
    expect(kerning('To')).toBeLessThan(-5)
    expect(kerning('Tö')).toBeLessThan(-5)
    expect(kerning('Te')).toBeLessThan(-5)
    expect(kerning('ex')).toBeLessThan(-0.5)
    expect(kerning('Tş')).toBe(0)
  })

  it('joins f and i as every language but Turkish does', () => {
    expect(textWidth('Seyfi', serif, 'tr') - textWidth('Seyfi', serif, 'en')).toBeGreaterThan(6)
    expect(textWidth('Seyfi', sans, 'tr')).toBeCloseTo(textWidth('Seyfi', sans, 'en'))
  })

  it('of a letter that no file has is that of its base, of its class, or nothing', () => {
    const width = (text: string) => textWidth(text, sans, 'en')
    expect(width('ǻ')).toBeCloseTo(width('a'))
    expect(width('a\u0323\u0301')).toBeCloseTo(width('a'))
    expect(width('Ж')).toBeCloseTo(width('G'))
    expect(width('ж')).toBeCloseTo(width('n'))
    expect(width('漢')).toBeCloseTo(100)
    expect(width('😀')).toBeCloseTo(100)
    expect(width('\u200d\u00ad')).toBe(0)
    expect(width('\u2003')).toBeCloseTo(width(' '))
  })

  it('is the same however its accents are written, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const width = textWidth(text, italic, 'tr')
        expect(width).toBeGreaterThanOrEqual(0)
        expect(textWidth(text.normalize('NFD'), italic, 'tr')).toBe(textWidth(text.normalize('NFC'), italic, 'tr'))
      }),
    )
  })
})
