import { type Box, lengthInside, orientation, overlap } from '../../../drawing/geometry.ts'
import { labelBox, markBox, type Pair } from '../../../drawing/layout/layoutProblem.ts'
import { neighboursOf } from '../../../drawing/layout/neighboursOf.ts'
import type { Place, Places } from '../../../drawing/places.ts'
import { PLATE } from '../../../drawing/sizes.ts'
import type { Sketch } from './sketch.ts'

/** How readable a picture is; everything but the stress is a count. */
export interface Readability {
  /** Pairs of joined entities whose lines cross. */
  crossings: number
  /** Names with a line through their letters, be it one of their own. */
  struckNames: number
  /** Marks with a line through them that does not end there. */
  struckMarks: number
  /** Pairs of names that overlap, and of a name and a foreign mark. */
  overlaps: number
  /** How badly distances on the plate keep those in the graph: normalised stress at the best scale, 0 at best. */
  stress: number
}

interface Point {
  x: number
  y: number
}

// Pieces of a curved line.
const PIECES = 8

/** Measures a picture by the true boxes of letters as they are set in one language, without their halo. */
export function readability({ marks, items, pairs }: Sketch, places: Places): Readability {
  const at = items.map(({ id }) => places.get(id) as Place)
  const bodies = items.map((item, i) => markBox(item, at[i]!))
  const letters = marks.map(({ item, label }, i) =>
    labelBox({ ...item, labelWidth: label.width, labelHeight: label.height }, at[i]!, 0),
  )
  const struckNames = new Set<number>()
  const struckMarks = new Set<number>()
  for (const pair of pairs) {
    for (const [from, to] of piecesOf(pair, at)) {
      for (let i = 0; i < items.length; i++) {
        if (runsThrough(from, to, letters[i]!)) struckNames.add(i)
        if (i !== pair[0] && i !== pair[1] && runsThrough(from, to, bodies[i]!)) struckMarks.add(i)
      }
    }
  }
  let overlaps = 0
  for (let i = 0; i < items.length; i++) {
    for (let j = 0; j < items.length; j++) {
      if (i < j && overlap(letters[i]!, letters[j]!)) overlaps++
      if (i !== j && overlap(letters[i]!, bodies[j]!)) overlaps++
    }
  }
  return {
    crossings: crossingsOf(pairs, at),
    struckNames: struckNames.size,
    struckMarks: struckMarks.size,
    overlaps,
    stress: stressOf(neighboursOf({ items, pairs }), at),
  }
}

// Parallel lines bulge as on the canvas: the outermost most.
function piecesOf([a, b, lines]: Pair, at: readonly Place[]): [Point, Point][] {
  const from = at[a]!
  const to = at[b]!
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return Array.from({ length: lines }, (_, k): [Point, Point][] => {
    const off = (k - (lines - 1) / 2) * PLATE.step
    if (off === 0) return [[from, to]]
    const control = {
      x: (from.x + to.x) / 2 - ((to.y - from.y) / far) * off,
      y: (from.y + to.y) / 2 + ((to.x - from.x) / far) * off,
    }
    const on = (t: number) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t * t * to.y,
    })
    return Array.from({ length: PIECES }, (_, piece) => [on(piece / PIECES), on((piece + 1) / PIECES)])
  }).flat()
}

function runsThrough(from: Point, to: Point, { x1, y1, x2, y2 }: Box): boolean {
  return lengthInside(from.x, from.y, to.x, to.y, x1, y1, x2, y2) > 0
}

function crossingsOf(pairs: readonly Pair[], at: readonly Place[]): number {
  let count = 0
  for (const [p, [a, b]] of pairs.entries()) {
    for (const [c, d] of pairs.slice(p + 1)) {
      if (a === c || a === d || b === c || b === d) continue
      if (crossing(at[a]!, at[b]!, at[c]!, at[d]!)) count++
    }
  }
  return count
}

function crossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    orientation(a.x, a.y, b.x, b.y, c.x, c.y) > 0 !== orientation(a.x, a.y, b.x, b.y, d.x, d.y) > 0 &&
    orientation(c.x, c.y, d.x, d.y, a.x, a.y) > 0 !== orientation(c.x, c.y, d.x, d.y, b.x, b.y) > 0
  )
}

// Over all pairs that are connected: (scale · distance on the plate / steps − 1)², on average, at the best scale.
function stressOf(near: number[][], at: readonly Place[]): number {
  let pairs = 0
  let sum = 0
  let squares = 0
  for (let i = 0; i < near.length; i++) {
    for (const [j, steps] of stepsFrom(near, i).entries()) {
      if (j <= i || steps < 1) continue
      const ratio = Math.hypot(at[i]!.x - at[j]!.x, at[i]!.y - at[j]!.y) / steps
      pairs++
      sum += ratio
      squares += ratio * ratio
    }
  }
  return pairs === 0 || squares === 0 ? 0 : 1 - (sum * sum) / squares / pairs
}

function stepsFrom(near: number[][], from: number): number[] {
  const steps = near.map(() => -1)
  steps[from] = 0
  const queue = [from]
  for (let k = 0; k < queue.length; k++) {
    for (const j of near[queue[k]!]!) {
      if (steps[j] !== -1) continue
      steps[j] = steps[queue[k]!]! + 1
      queue.push(j)
    }
  }
  return steps
}
