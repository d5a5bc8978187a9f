import { orientation } from '../geometry.ts'
import { PLATE } from '../sizes.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import { parted, sidesOf } from './lineSides.ts'

const HOT = 1.6
const COLD = 0.05
const MARGIN = 30

/**
 * Removes crossings from a rough placing before labels count: annealing over crossings, crowding and line lengths
 * alone, several times as fast as the full cost. Changes the positions; returns the cost, in crossings.
 */
export function untangle(
  problem: LayoutProblem,
  x: Float64Array,
  y: Float64Array,
  random: () => number,
  moves: number,
): number {
  const { width, height, items, pairs } = problem
  const n = items.length
  const m = pairs.length
  const A = Int32Array.from(pairs, ([a]) => a)
  const B = Int32Array.from(pairs, ([, b]) => b)
  const weight = Float64Array.from(pairs, ([, , lines]) => Math.sqrt(lines))
  const incident = items.map((_, i) => pairs.flatMap(([a, b], p) => (a === i || b === i ? [p] : [])))
  const ideal = Math.min(130, 0.85 * Math.sqrt((width * height) / Math.max(1, n)))
  const square = PLATE.spacing * PLATE.spacing
  const sides = new Uint8Array(n)

  const around = (i: number): number => {
    let cost = 0
    const ax = x[i]!
    const ay = y[i]!
    for (const p of incident[i]!) {
      const j = A[p] === i ? B[p]! : A[p]!
      const bx = x[j]!
      const by = y[j]!
      sidesOf(i, j, x, y, sides)
      for (let q = 0; q < m; q++) {
        const c = A[q]!
        const d = B[q]!
        if (!parted(sides, c, d)) continue
        const cx = x[c]!
        const cy = y[c]!
        const dx = x[d]!
        const dy = y[d]!
        if (orientation(cx, cy, dx, dy, ax, ay) > 0 === orientation(cx, cy, dx, dy, bx, by) > 0) continue
        cost += weight[p]! * weight[q]!
      }
      const off = Math.hypot(bx - ax, by - ay) / ideal - 1
      cost += off > 0 ? 0.14 * off : off * off
    }
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const d2 = (x[j]! - ax) ** 2 + (y[j]! - ay) ** 2
      if (d2 < square) cost += 1.3 * (1 - Math.sqrt(d2) / PLATE.spacing)
    }
    return cost
  }

  for (let move = 0; move < moves; move++) {
    const progress = move / moves
    const heat = HOT * (COLD / HOT) ** progress
    const i = Math.floor(random() * n)
    const oldX = x[i]!
    const oldY = y[i]!
    const before = around(i)
    const mine = incident[i]!
    if (mine.length > 0 && random() < 0.15) {
      const p = mine[Math.floor(random() * mine.length)]!
      const j = A[p] === i ? B[p]! : A[p]!
      const angle = 2 * Math.PI * random()
      const reach = 60 + 120 * random()
      x[i] = x[j]! + reach * Math.cos(angle)
      y[i] = y[j]! + reach * Math.sin(angle)
    } else {
      const reach = 8 + 400 * (1 - progress) ** 1.5
      x[i] = oldX + (2 * random() - 1) * reach
      y[i] = oldY + (2 * random() - 1) * reach
    }
    x[i] = Math.min(width - MARGIN, Math.max(MARGIN, x[i]!))
    y[i] = Math.min(height - MARGIN, Math.max(MARGIN, y[i]!))
    const change = around(i) - before
    if (change > 0 && random() >= Math.exp(-change / heat)) {
      x[i] = oldX
      y[i] = oldY
    }
  }
  let cost = 0
  // Lines are counted from both ends, crossings so twice as often as in a sum over pairs: the same for every seed.
  for (let i = 0; i < n; i++) cost += around(i)
  return cost
}
