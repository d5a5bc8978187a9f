import { expect, it } from 'vitest'
import { kerningDigit, kerningOf } from '../../../drawing/faceWidths.ts'

it('writes a kerning as a digit in steps of 5, the nearest to none first', () => {
  expect([0, -5, 5, -10, 10, -130, 150].map(kerningDigit)).toEqual(['a', 'b', 'c', 'd', 'e', 'Z', '8'])
  expect([2.4, -7.4, -7.6].map(kerningDigit)).toEqual(['a', 'b', 'd'])
})

it('reads the digit again', () => {
  for (let kerning = -155; kerning <= 150; kerning += 5) expect(kerningOf(kerningDigit(kerning)) + 0).toBe(kerning)
})

it('refuses what no digit is left for', () => {
  expect(() => kerningDigit(155)).toThrow('no digit for a kerning of 155')
  expect(() => kerningDigit(-160)).toThrow('no digit for a kerning of -160')
})
