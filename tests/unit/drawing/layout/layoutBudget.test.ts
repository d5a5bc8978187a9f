import { expect, it } from 'vitest'
import { budgeted } from '../../../../drawing/layout/layoutBudget.ts'
import type { Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { PATIENCE } from '../../../../drawing/sizes.ts'

const item = { width: 13, height: 13, labelWidth: 40, labelHeight: 24 }
const spent = (n: number, lines: number, patience: number) => {
  const items = Array.from({ length: n }, (_, i) => ({ ...item, id: `e${i}` }))
  const pairs = Array.from({ length: lines }, (_, k): Pair => [k % n, (k + 1) % n, 1])
  const { seeds, moves } = budgeted({ by: 'force', width: 9, height: 9, items, pairs, kinds: [], above: [] }, patience)
  return { seeds, moves }
}

it('has three seeds for the first picture, six for one that is asked for, all for one that is stored', () => {
  expect(spent(10, 0, PATIENCE.first).seeds).toEqual([11, 23, 37])
  expect(spent(10, 0, PATIENCE.asked).seeds).toEqual([11, 23, 37, 53, 71, 97])
  expect(spent(10, 0, PATIENCE.stored).seeds).toHaveLength(18)
})

it('has fewer moves the more there is to look at', () => {
  expect(spent(10, 0, 1).moves).toBe(60_000)
  expect(spent(40, 0, 1).moves).toBe(30_000)
  expect(spent(40, 0, PATIENCE.stored).moves).toBe(120_000)
  // Each move looks at 40 items, and for 5 lines of its own at 40 items and 100 lines.
  expect(spent(40, 100, 1).moves).toBe(Math.round(13_500_000 / 740))
  expect(spent(0, 0, 1).moves).toBe(60_000)
})

it('places more than 150 by force alone', () => {
  expect(spent(150, 0, 1).moves).toBe(8000)
  expect(spent(151, 0, 1)).toEqual({ seeds: [11], moves: 0 })
})
