import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from '../../../contracts/codePoints.ts'

test('a text is cut by code points, whatever planes its characters are of', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
  fc.assert(
    fc.property(text, fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }), (one, start, end) => {
      const points = [...one]
      const cut = codePoints(one)
      expect(cut.length).toBe(points.length)
      expect(cut.slice(start, end)).toBe(points.slice(Math.max(start, 0), Math.max(end, 0)).join(''))
    }),
  )
})
