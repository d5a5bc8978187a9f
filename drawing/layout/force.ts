import type { LayoutProblem } from './layoutProblem.ts'
import { repel } from './repel.ts'

/**
 * Places items roughly by attraction along lines and repulsion between all (after Fruchterman and Reingold, 1991).
 * Positions are [x0, y0, x1, y1, …] within the plate.
 */
export function force(problem: LayoutProblem, random: () => number, rounds = 260): Float64Array {
  const { width, height, items, pairs } = problem
  const n = items.length
  const at = new Float64Array(2 * n)
  for (let i = 0; i < n; i++) {
    at[2 * i] = width * (0.15 + 0.7 * random())
    at[2 * i + 1] = height * (0.15 + 0.7 * random())
  }
  if (n < 2) return centred(at, width, height)
  const ideal = 0.82 * Math.sqrt((width * height) / n)
  const push = new Float64Array(2 * n)
  // Long plates pull less across than along, so that the cloud takes their shape.
  const pullX = 0.06 * Math.min(1, height / width)
  const pullY = 0.06 * Math.min(1, width / height)
  for (let round = 0; round < rounds; round++) {
    push.fill(0)
    repel(at, push, ideal)
    for (const [a, b] of pairs) {
      const dx = at[2 * b]! - at[2 * a]!
      const dy = at[2 * b + 1]! - at[2 * a + 1]!
      const d = Math.hypot(dx, dy) || 1
      const f = d / ideal
      push[2 * a]! += dx * f
      push[2 * a + 1]! += dy * f
      push[2 * b]! -= dx * f
      push[2 * b + 1]! -= dy * f
    }
    const heat = 0.12 * Math.max(width, height) * (1 - round / rounds) ** 1.5 + 1
    for (let i = 0; i < n; i++) {
      const fx = push[2 * i]! + (width / 2 - at[2 * i]!) * pullX * 10
      const fy = push[2 * i + 1]! + (height / 2 - at[2 * i + 1]!) * pullY * 10
      const f = Math.hypot(fx, fy) || 1
      const step = Math.min(f * 0.1, heat) / f
      at[2 * i]! += fx * step
      at[2 * i + 1]! += fy * step
    }
  }
  return centred(at, width, height)
}

// Scales the cloud into the middle of the plate.
function centred(at: Float64Array, width: number, height: number): Float64Array {
  for (const [axis, size] of [
    [0, width],
    [1, height],
  ] as const) {
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let i = axis; i < at.length; i += 2) {
      least = Math.min(least, at[i]!)
      most = Math.max(most, at[i]!)
    }
    const room = size * 0.76
    const scale = most - least > 1 ? room / (most - least) : 0
    for (let i = axis; i < at.length; i += 2) at[i] = size / 2 + (at[i]! - (least + most) / 2) * scale
  }
  return at
}
