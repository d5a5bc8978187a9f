import { QuadTree } from './quadTree.ts'

/** Reach of repulsion, in ideal distances. */
const REACH = 6
// With fewer points, comparing all pairs is as fast.
const FEW = 200

/** Pushes apart all points within reach of each other; positions and pushes are [x0, y0, x1, y1, …]. */
export function repel(at: Float64Array, push: Float64Array, ideal: number): void {
  const n = at.length / 2
  const square = ideal * ideal
  if (n > FEW) {
    new QuadTree(at).repel(push, square, square * REACH * REACH)
    return
  }
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const dx = at[2 * i]! - at[2 * j]!
      const dy = at[2 * i + 1]! - at[2 * j + 1]!
      const d2 = dx * dx + dy * dy + 0.01
      if (d2 > square * REACH * REACH) continue
      const f = square / d2
      push[2 * i]! += dx * f
      push[2 * i + 1]! += dy * f
      push[2 * j]! -= dx * f
      push[2 * j + 1]! -= dy * f
    }
  }
}
