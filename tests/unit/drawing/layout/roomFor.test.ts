import { expect, it } from 'vitest'
import { roomFor } from '../../../../drawing/layout/roomFor.ts'

it('is the canvas for a few, and for a crowd as much larger as it needs, in the same shape', () => {
  expect(roomFor(40, { width: 1000, height: 600 })).toEqual({ width: 1000, height: 600 })
  const { width, height } = roomFor(200, { width: 1000, height: 600 })
  expect(width * height).toBeCloseTo(200 * 12_000)
  expect(width / height).toBeCloseTo(1000 / 600)
})
