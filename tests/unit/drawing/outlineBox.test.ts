import { expect, it } from 'vitest'
import { outlineBox } from '../../../drawing/outlineBox.ts'

// The browser's boxes of all kinds are compared in tests/e2e/measured.test.ts.
it('holds the corners of lines, relative and absolute, and the bulge of half circles on their side', () => {
  expect(outlineBox('M1 2h4v3L0 9z')).toEqual({ x: 0, y: 2, width: 5, height: 7 })
  expect(outlineBox('M6.5 5h17l-6 14h-17z')).toEqual({ x: 0.5, y: 5, width: 23, height: 14 })
  expect(outlineBox('M0 0H4V-3z')).toEqual({ x: 0, y: -3, width: 4, height: 3 })
  expect(outlineBox('M10 0a5 5 0 0 1-10 0z')).toEqual({ x: 0, y: 0, width: 10, height: 5 })
  expect(outlineBox('M10 0a5 5 0 0 0-10 0z')).toEqual({ x: 0, y: -5, width: 10, height: 5 })
})

it('refuses what it cannot measure', () => {
  expect(() => outlineBox('M0 0c1 1 2 2 3 3')).toThrow('an outline has no c')
})
