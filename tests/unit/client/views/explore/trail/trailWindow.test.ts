import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trailWindow } from '../../../../../../client/views/explore/trail/trailWindow.ts'

const anyTrail = fc
  .integer({ min: 1, max: 60 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.option(fc.nat(2000), { nil: undefined })))

it('always shows the current step, and leaves each step that it shows room to be read', () => {
  fc.assert(
    fc.property(anyTrail, ([count, current, width]) => {
      const { from, to } = trailWindow(count, current, width)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(count)
      expect(from).toBeLessThanOrEqual(current)
      expect(to).toBeGreaterThan(current)
      if (width !== undefined && to - from > 1) expect(width / (to - from)).toBeGreaterThanOrEqual(104)
    }),
  )
})

it('folds nothing where all steps have room', () => {
  expect(trailWindow(3, 0, 320)).toEqual({ from: 0, to: 3 })
})

it('folds the oldest and keeps the one that Redo would bring', () => {
  expect(trailWindow(9, 8, 400)).toEqual({ from: 6, to: 9 })
  expect(trailWindow(9, 3, 400)).toEqual({ from: 2, to: 5 })
})
