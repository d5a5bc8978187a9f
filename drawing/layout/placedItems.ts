import { type Box, grown, holds, lengthInside, orientation } from '../geometry.ts'
import type { Place } from '../places.ts'
import { LABEL, PLATE } from '../sizes.ts'
import { BoxGrid } from './boxGrid.ts'
import { type Item, labelBox, markBox, type Pair } from './layoutProblem.ts'

type Point = { x: number; y: number }
type Centre = Box & Point

/** A free spot for an item: its place, how good the side of its label is, and the box of mark and label together. */
export interface Spot {
  place: Place
  cost: number
  box: Box
}

const NEAREST = PLATE.spacing * 0.62
const GAP = 3

/** Items placed so far, indexed so that testing a spot looks only at what is near it. */
export class PlacedItems {
  readonly #items: readonly Item[]
  readonly #neighbours: readonly (readonly number[])[]
  readonly #places: (Place | undefined)[]
  readonly #centres = new BoxGrid<Centre>()
  readonly #marks = new BoxGrid()
  readonly #labels = new BoxGrid()
  readonly #markBoxes: Box[] = []
  readonly #labelBoxes: Box[] = []
  /** The lines between what stands: ends, and both places. */
  readonly #lines: { a: number; b: number; from: Place; to: Place }[] = []

  constructor(items: readonly Item[], pairs: readonly Pair[]) {
    this.#items = items
    this.#neighbours = neighbours(items.length, pairs)
    this.#places = items.map(() => undefined)
  }

  /** The items that are joined to one, standing or not. */
  joined(i: number): readonly number[] {
    return this.#neighbours[i]!
  }

  placeOf(i: number): Place | undefined {
    return this.#places[i]
  }

  add(i: number, place: Place): void {
    const item = this.#items[i]!
    const mark = markBox(item, place)
    const label = labelBox(item, place)
    for (const j of this.#neighbours[i]!) {
      const to = this.#places[j]
      if (to) this.#lines.push({ a: i, b: j, from: place, to })
    }
    this.#places[i] = place
    this.#centres.add({ x1: place.x, y1: place.y, x2: place.x, y2: place.y, x: place.x, y: place.y })
    this.#marks.add(grown(mark, GAP))
    this.#labels.add(label)
    this.#markBoxes.push(mark)
    this.#labelBoxes.push(label)
  }

  /** The best side on which mark and label of an item would overlap nothing, if there is one. */
  freeAt(item: Item, at: Point): Spot | undefined {
    const room = { x1: at.x - NEAREST, y1: at.y - NEAREST, x2: at.x + NEAREST, y2: at.y + NEAREST }
    if (this.#centres.hits(room, ({ x, y }) => Math.hypot(x - at.x, y - at.y) >= NEAREST)) return undefined
    const mark = grown(markBox(item, at), GAP)
    if (this.#labels.hits(mark)) return undefined
    for (const [order, side] of LABEL.sides.entries()) {
      const place = { ...at, side }
      const label = labelBox(item, place)
      if (this.#labels.hits(label) || this.#marks.hits(label)) continue
      return { place, cost: order * 3, box: union(mark, label) }
    }
    return undefined
  }

  /** Cost of lines that would run through a mark or its label; stops counting beyond `most`. */
  linesThrough({ place, box }: Spot, item: Item, most: number): number {
    const wide = grown(markBox(item, place), 5)
    const all = union(wide, box)
    let cost = 0
    for (const { from, to } of this.#lines) {
      if (beside(from, to, all)) continue
      if (inside(from, to, wide, 0) > 0) cost += 60
      else if (inside(from, to, box, 0) > 0) cost += 26
      if (cost > most) break
    }
    return cost
  }

  /**
   * Cost of a new line from a spot to a placed item, for what it crosses and runs through; stops counting beyond
   * `most`.
   */
  lineCost(at: Point, anchor: number, most: number): number {
    const to = this.#places[anchor]!
    const along = {
      x1: Math.min(at.x, to.x),
      y1: Math.min(at.y, to.y),
      x2: Math.max(at.x, to.x),
      y2: Math.max(at.y, to.y),
    }
    let cost = Math.hypot(at.x - to.x, at.y - to.y) * 0.05
    for (const { a, b, from, to: end } of this.#lines) {
      if (a === anchor || b === anchor || beside(from, end, along)) continue
      if (crossing(at, to, from, end)) cost += 16
      if (cost > most) return cost
    }
    for (const box of this.#markBoxes) {
      if (apart(box, along, 4) || holds(box, to)) continue
      if (inside(at, to, box, 4) > 0) cost += 55
      if (cost > most) return cost
    }
    for (const box of this.#labelBoxes) if (!apart(box, along, 0) && inside(at, to, box, 0) > 8) cost += 20
    return cost
  }

  /** The mean of what stands within a distance of a point; the point itself where nothing does. */
  middleNear({ x, y }: Point, reach: number): Point {
    const near: Place[] = []
    // Items outside the square need no distance.
    for (const place of this.#places)
      if (place && Math.abs(place.x - x) < reach && Math.abs(place.y - y) < reach)
        if (Math.hypot(place.x - x, place.y - y) < reach) near.push(place)
    return meanOf(near) ?? { x, y }
  }
}

/** The mean of points; undefined for none. */
export function meanOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  let [x, y] = [0, 0]
  for (const point of points) {
    x += point.x
    y += point.y
  }
  return { x: x / points.length, y: y / points.length }
}

function neighbours(count: number, pairs: readonly Pair[]): number[][] {
  const near = Array.from({ length: count }, (): number[] => [])
  for (const [a, b] of pairs) {
    near[a]!.push(b)
    near[b]!.push(a)
  }
  return near
}

function crossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    orientation(a.x, a.y, b.x, b.y, c.x, c.y) > 0 !== orientation(a.x, a.y, b.x, b.y, d.x, d.y) > 0 &&
    orientation(c.x, c.y, d.x, d.y, a.x, a.y) > 0 !== orientation(c.x, c.y, d.x, d.y, b.x, b.y) > 0
  )
}

// The length of a line within a box grown by so much.
function inside(from: Point, to: Point, { x1, y1, x2, y2 }: Box, by: number): number {
  return lengthInside(from.x, from.y, to.x, to.y, x1 - by, y1 - by, x2 + by, y2 + by)
}

// A line wholly on one side of a box does not meet it: most do not.
function beside(from: Point, to: Point, { x1, y1, x2, y2 }: Box): boolean {
  return (
    (from.x < x1 && to.x < x1) || (from.x > x2 && to.x > x2) || (from.y < y1 && to.y < y1) || (from.y > y2 && to.y > y2)
  )
}

function apart(a: Box, b: Box, gap: number): boolean {
  return a.x2 + gap < b.x1 || b.x2 < a.x1 - gap || a.y2 + gap < b.y1 || b.y2 < a.y1 - gap
}

function union(a: Box, b: Box): Box {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) }
}
