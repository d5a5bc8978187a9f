import { type Box, grown, lengthInside, overlap } from '../geometry.ts'
import { type Place, type Places, tenth } from '../places.ts'
import { type Item, type LayoutProblem, labelBox, markBox } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'

/** Gap between two parts that nothing joins, and how far one goes at once; in px. */
const GAP = 26
const STEP = 6

/**
 * Brings parts of a picture that no line joins close to the largest of them, or to what is fixed: each goes straight
 * towards its middle until it would come too near to what stands there.
 */
export function gathered(problem: LayoutProblem, places: Places): Places {
  const parts = partsOf(problem)
  if (parts.length < 2) return places
  const held = parts.filter((part) => part.some((i) => problem.fixed?.[i]))
  const first = held.length > 0 ? held : [parts.reduce((most, part) => (part.length > most.length ? part : most))]
  const at = new Map(places)
  const stands = first.flat()
  const middle = middleOf(stands.map((i) => at.get(problem.items[i]!.id)!))
  const far = (part: readonly number[]) => distance(middleOf(part.map((i) => at.get(problem.items[i]!.id)!)), middle)
  // The nearest first: those behind it come up to it.
  const rest = parts.filter((part) => !first.includes(part)).sort((a, b) => far(a) - far(b))
  for (const part of rest) {
    const blocks = new Blocks(problem, stands, at)
    let moved = part.map((i) => at.get(problem.items[i]!.id)!)
    for (;;) {
      const own = middleOf(moved)
      const left = distance(own, middle)
      if (left < STEP) break
      const [dx, dy] = [(STEP * (middle.x - own.x)) / left, (STEP * (middle.y - own.y)) / left]
      const next = moved.map(({ x, y, side }) => ({ x: x + dx, y: y + dy, side }))
      if (blocks.stop(part, next)) break
      moved = next
    }
    part.forEach((i, k) => {
      const { x, y, side } = moved[k]!
      at.set(problem.items[i]!.id, { x: tenth(x), y: tenth(y), side })
    })
    stands.push(...part)
  }
  return at
}

/** All that stands, which a part that comes must not touch: marks, names and lines. */
class Blocks {
  readonly #problem: LayoutProblem
  readonly #boxes: Box[]
  readonly #lines: [Place, Place][]

  constructor(problem: LayoutProblem, stands: readonly number[], at: Places) {
    this.#problem = problem
    this.#boxes = stands.flatMap((i) => boxesOf(problem.items[i]!, at.get(problem.items[i]!.id)!))
    this.#lines = linesWithin(problem, new Set(stands), (i) => at.get(problem.items[i]!.id)!)
  }

  stop(part: readonly number[], places: readonly Place[]): boolean {
    const { items } = this.#problem
    const boxes = part.flatMap((i, k) => boxesOf(items[i]!, places[k]!)).map((box) => grown(box, GAP))
    const lines = linesWithin(this.#problem, new Set(part), (i) => places[part.indexOf(i)]!)
    return (
      boxes.some((box) => this.#boxes.some((other) => overlap(box, other))) ||
      this.#lines.some((line) => boxes.some((box) => runsThrough(line, box))) ||
      lines.some((line) => this.#boxes.some((box) => runsThrough(line, grown(box, GAP))))
    )
  }
}

function boxesOf(item: Item, place: Place): Box[] {
  return [markBox(item, place), labelBox(item, place, 0)]
}

function linesWithin(
  { pairs }: LayoutProblem,
  part: ReadonlySet<number>,
  placeOf: (i: number) => Place,
): [Place, Place][] {
  return pairs.filter(([a]) => part.has(a)).map(([a, b]) => [placeOf(a), placeOf(b)])
}

function runsThrough([a, b]: readonly [Place, Place], { x1, y1, x2, y2 }: Box): boolean {
  return lengthInside(a.x, a.y, b.x, b.y, x1, y1, x2, y2) > 0
}

// Items that lines join, each list a part of its own.
function partsOf(problem: LayoutProblem): number[][] {
  const near = neighboursOf(problem)
  const seen = new Set<number>()
  const parts: number[][] = []
  for (const i of near.keys()) {
    if (seen.has(i)) continue
    const part = [i]
    seen.add(i)
    for (const one of part)
      for (const other of near[one]!)
        if (!seen.has(other)) {
          seen.add(other)
          part.push(other)
        }
    parts.push(part)
  }
  return parts
}

function middleOf(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
