import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trailWindow } from '../../../../../../client/views/explore/trail/trailWindow.ts'

const OLDER = 68
const LATER = 112
const GAP = 16

const widthsOf = (...steps: number[]) => ({ steps, older: OLDER, later: LATER })
const anyTrail = fc
  .array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 60 })
  .chain((steps) => fc.tuple(fc.constant(steps), fc.nat(steps.length - 1), fc.option(fc.nat(2000), { nil: undefined })))

it('always shows the current step, and leaves room to be read to whatever it shows', () => {
  fc.assert(
    fc.property(anyTrail, ([steps, current, width]) => {
      const { from, to, tight } = trailWindow(widthsOf(...steps), current, width)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(steps.length)
      expect(from).toBeLessThanOrEqual(current)
      expect(to).toBeGreaterThan(current)
      if (width === undefined) return
      const least = [
        ...(from > 0 ? [OLDER] : []),
        ...steps.slice(from, to).map((step, at) => Math.min(step, from + at === current ? 104 : 76)),
        ...(to < steps.length ? [LATER] : []),
      ]
      const needed = least.reduce((sum, one) => sum + one) + GAP * (least.length - 1)
      if (tight) expect([from, to]).toEqual([current, current + 1])
      expect(needed > width).toBe(tight)
    }),
  )
})

it('folds nothing where all steps have room, and counts a short one by its words', () => {
  expect(trailWindow(widthsOf(200, 200, 200), 2, 76 + 76 + 104 + 2 * GAP)).toEqual({ from: 0, to: 3, tight: false })
  expect(trailWindow(widthsOf(200, 200, 200), 2, 287)).toEqual({ from: 1, to: 3, tight: false })
  expect(trailWindow(widthsOf(200, 50, 50), 2, 76 + 50 + 50 + 2 * GAP)).toEqual({ from: 0, to: 3, tight: false })
})

it('folds the oldest and keeps the one that Redo would bring', () => {
  const nine = widthsOf(...Array.from({ length: 9 }, () => 150))
  expect(trailWindow(nine, 8, 380)).toEqual({ from: 6, to: 9, tight: false })
  expect(trailWindow(nine, 3, 480)).toEqual({ from: 3, to: 5, tight: false })
  expect(trailWindow(nine, 3, 520)).toEqual({ from: 2, to: 5, tight: false })
})

it('keeps the current one alone where it has no room beside two counts', () => {
  expect(trailWindow(widthsOf(150, 150, 150), 1, 200)).toEqual({ from: 1, to: 2, tight: true })
})
