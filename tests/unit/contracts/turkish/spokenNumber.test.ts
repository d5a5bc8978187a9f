import { describe, expect, it, test } from 'vitest'
import { spokenNumber, spokenRoman } from '../../../../contracts/turkish/spokenNumber.ts'

describe('a number read aloud ends in', () => {
  it.each([
    ['0', 'sıfır'],
    ['000', 'sıfır'],
    ['1', 'bir'],
    ['2', 'iki'],
    ['3', 'üç'],
    ['4', 'dört'],
    ['5', 'beş'],
    ['6', 'altı'],
    ['7', 'yedi'],
    ['8', 'sekiz'],
    ['9', 'dokuz'],
    ['007', 'yedi'],
    ['10', 'on'],
    ['20', 'yirmi'],
    ['30', 'otuz'],
    ['1940', 'kırk'],
    ['50', 'elli'],
    ['60', 'altmış'],
    ['70', 'yetmiş'],
    ['80', 'seksen'],
    ['090', 'doksan'],
    ['101', 'bir'],
    ['110', 'on'],
    ['100', 'yüz'],
    ['1900', 'yüz'],
    ['1000', 'bin'],
    ['20.000', 'bin'],
    ['1.300.000', 'bin'],
    ['1000000', 'milyon'],
    ['70.000.000', 'milyon'],
    ['2000000000', 'milyar'],
    ['1000000000000', 'trilyon'],
    ['1000000000000000', 'trilyon'],
    ['2,5', 'beş'],
    ['1.250,40', 'kırk'],
    ['16.', 'altı'],
  ])('%s: %s', (digits, read) => {
    expect(spokenNumber(digits)).toBe(read)
  })
})

describe('a Roman number', () => {
  test('is read from I to XXXIX as its figures are', () => {
    const tens = ['', 'X', 'XX', 'XXX']
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
    for (let value = 1; value < 40; value++)
      expect(spokenRoman(`${tens[Math.floor(value / 10)]}${ones[value % 10]}`)).toBe(spokenNumber(String(value)))
  })

  it.each(['', 'XXXX', 'IIII', 'VV', 'VX', 'IXX', 'IXI', 'XL', 'C', 'xiv', 'XIV.', 'İV', 'Louis'])(
    'is not %j',
    (word) => {
      expect(spokenRoman(word)).toBeUndefined()
    },
  )
})
