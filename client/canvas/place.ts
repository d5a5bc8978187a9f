import type { Side } from '../../contracts/view.ts'
import { type Box, grown, lengthInside, orientation, overlap, within } from './geometry.ts'
import { type Item, labelBox, markBox, type Pair } from './layoutProblem.ts'
import type { Place, Places } from './plateProps.ts'
import { LABEL, PLATE } from './sizes.ts'

const RINGS = 26
const STEP = 15
const ARC = 30

interface Standing {
  item: Item
  place: Place
}

/**
 * Finds free places for items that have none, round those they are joined to, within the frame where there is room.
 * Nothing that stands moves; no mark or label overlaps another. Items that are joined to nothing go to the middle of the frame.
 */
export function placeNew(items: readonly Item[], pairs: readonly Pair[], placed: Places, frame: Box): Places {
  const standing: (Standing | undefined)[] = items.map((item) => {
    const place = placed[item.id]
    return place && { item, place }
  })
  const joined = items.map((_, i) => pairs.flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : [])))
  const found: Places = {}
  const left = new Set(items.flatMap((_, i) => (standing[i] ? [] : [i])))
  while (left.size > 0) {
    // Next the one that most of what stands already holds; ties keep the order given.
    let next = -1
    let most = -1
    for (const i of left) {
      const count = joined[i]!.filter((j) => standing[j]).length
      if (count > most) {
        most = count
        next = i
      }
    }
    left.delete(next)
    const anchors = joined[next]!.flatMap((j) => standing[j]?.place ?? [])
    const item = items[next]!
    const place = slot(item, anchors, standing, pairs, frame)
    standing[next] = { item, place }
    found[item.id] = place
  }
  return found
}

function slot(
  item: Item,
  anchors: Place[],
  standing: (Standing | undefined)[],
  pairs: readonly Pair[],
  frame: Box,
): Place {
  const middle = anchors.length > 0 ? mean(anchors) : { x: (frame.x1 + frame.x2) / 2, y: (frame.y1 + frame.y2) / 2 }
  const there = standing.filter((one) => one !== undefined)
  const marks = there.map((one) => markBox(one.item, one.place))
  const labels = there.map((one) => labelBox(one.item, one.place))
  const lines = pairs.flatMap(([a, b]) => {
    const from = standing[a]?.place
    const to = standing[b]?.place
    return from && to ? [[from, to] as const] : []
  })
  // Away from what stands round the anchor, so that the first candidates are the open side.
  const away =
    there.length > 0 ? Math.atan2(middle.y - mean(near(middle, there)).y, middle.x - mean(near(middle, there)).x) : 0
  let best: { place: Place; cost: number } | undefined
  for (let ring = 0; ring < RINGS * 8; ring++) {
    const radius = anchors.length === 0 && ring === 0 ? 0 : PLATE.spacing + 6 + ring * STEP
    const steps = Math.max(8, Math.round((2 * Math.PI * radius) / ARC))
    for (let step = 0; step < steps; step++) {
      // From the open side outwards in both directions.
      const angle = away + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / steps)
      const at = { x: tenth(middle.x + radius * Math.cos(angle)), y: tenth(middle.y + radius * Math.sin(angle)) }
      const free = freeAt(item, at, marks, labels, there)
      if (!free) continue
      const cost =
        radius * 0.35 +
        free.cost +
        (within(free.box, frame) ? 0 : 160) +
        linesThrough(free.box, markBox(item, at), lines) +
        anchors.reduce((sum, to) => sum + lineCost(at, to, marks, labels, lines, middle), 0)
      if (!best || cost < best.cost) best = { place: { ...at, side: free.side }, cost }
    }
    // Farther rings cannot beat what is there once their own distance costs more.
    if (best && (radius + STEP) * 0.35 > best.cost) break
    if (best && ring >= RINGS) break
  }
  // The rings reach beyond everything that stands, so a free place was found.
  return best?.place ?? { ...middle, side: 'right' }
}

// The best side on which mark and label are free, with the box of both.
function freeAt(
  item: Item,
  at: { x: number; y: number },
  marks: Box[],
  labels: Box[],
  there: Standing[],
): { side: Side; cost: number; box: Box } | undefined {
  for (const { place } of there) if (Math.hypot(place.x - at.x, place.y - at.y) < PLATE.spacing * 0.62) return undefined
  const mark = grown(markBox(item, at), 3)
  if (labels.some((box) => overlap(box, mark))) return undefined
  for (const [order, side] of LABEL.sides.entries()) {
    const label = labelBox(item, { ...at, side })
    if (labels.some((box) => overlap(box, label)) || marks.some((box) => overlap(grown(box, 3), label))) continue
    return { side, cost: order * 3, box: union(mark, label) }
  }
  return undefined
}

function linesThrough(label: Box, mark: Box, lines: (readonly [Place, Place])[]): number {
  let cost = 0
  const wide = grown(mark, 5)
  for (const [a, b] of lines) {
    if (lengthInside(a.x, a.y, b.x, b.y, wide.x1, wide.y1, wide.x2, wide.y2) > 0) cost += 60
    else if (lengthInside(a.x, a.y, b.x, b.y, label.x1, label.y1, label.x2, label.y2) > 0) cost += 26
  }
  return cost
}

// The new line itself: what it crosses and what it runs through.
function lineCost(
  at: { x: number; y: number },
  to: Place,
  marks: Box[],
  labels: Box[],
  lines: (readonly [Place, Place])[],
  middle: { x: number; y: number },
): number {
  let cost = Math.hypot(at.x - to.x, at.y - to.y) * 0.05 - Math.hypot(at.x - middle.x, at.y - middle.y) * 0.05
  for (const [a, b] of lines) {
    if (a === to || b === to) continue
    const crossed =
      orientation(at.x, at.y, to.x, to.y, a.x, a.y) > 0 !== orientation(at.x, at.y, to.x, to.y, b.x, b.y) > 0 &&
      orientation(a.x, a.y, b.x, b.y, at.x, at.y) > 0 !== orientation(a.x, a.y, b.x, b.y, to.x, to.y) > 0
    if (crossed) cost += 16
  }
  for (const box of marks) {
    if (to.x >= box.x1 && to.x <= box.x2 && to.y >= box.y1 && to.y <= box.y2) continue
    const wide = grown(box, 4)
    if (lengthInside(at.x, at.y, to.x, to.y, wide.x1, wide.y1, wide.x2, wide.y2) > 0) cost += 55
  }
  for (const box of labels) cost += lengthInside(at.x, at.y, to.x, to.y, box.x1, box.y1, box.x2, box.y2) > 8 ? 20 : 0
  return cost
}

function near(middle: { x: number; y: number }, there: Standing[]): { x: number; y: number }[] {
  const places = there.map(({ place }) => place).filter(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 260)
  return places.length > 0 ? places : [middle]
}

function mean(points: { x: number; y: number }[]): { x: number; y: number } {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}

function union(a: Box, b: Box): Box {
  return {
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
