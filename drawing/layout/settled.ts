import { type Box, grown, overlap } from '../geometry.ts'
import { type Place, type Places, placesWith } from '../places.ts'
import { LABEL, PLATE } from '../sizes.ts'
import { anneal } from './anneal.ts'
import { BoxGrid } from './boxGrid.ts'
import { type Arrangement, type LayoutProblem, labelBox, markBox, placesOf } from './layoutProblem.ts'
import { seeded } from './random.ts'

const APART = 4
const STEP = 9
const SIDE_MOVES = 60
const SIDE_HEAT = 20

/**
 * Corrects an arrangement: fixed items stand where they stood and the rest is shifted to them as a whole; a mark that
 * would overlap another takes the nearest free place. `sides`: label sides are chosen anew.
 */
export function settled(problem: LayoutProblem, at: Arrangement, sides: boolean): Places {
  const { items, fixed } = problem
  const held = items.flatMap((_, i) => (fixed?.[i] ? [{ i, place: fixed[i] }] : []))
  const mean = (of: (one: (typeof held)[number]) => number) =>
    held.length > 0 ? held.reduce((sum, one) => sum + of(one), 0) / held.length : 0
  const dx = mean(({ i, place }) => place.x - at.x[i]!)
  const dy = mean(({ i, place }) => place.y - at.y[i]!)
  const marks = new BoxGrid()
  for (const { i, place } of held) {
    marks.add(grown(markBox(items[i]!, place), APART))
    at.x[i] = place.x
    at.y[i] = place.y
    at.side[i] = LABEL.sides.indexOf(place.side)
  }
  // The largest marks stand where they are to stand; smaller ones give way.
  const rest = items.flatMap((_, i) => (fixed?.[i] ? [] : [i]))
  rest.sort((a, b) => items[b]!.width * items[b]!.height - items[a]!.width * items[a]!.height || a - b)
  for (const i of rest) {
    const free = nearestFree({ x: at.x[i]! + dx, y: at.y[i]! + dy }, (place) => markBox(items[i]!, place), marks)
    at.x[i] = free.x
    at.y[i] = free.y
    marks.add(grown(markBox(items[i]!, free), APART))
  }
  if (sides) chooseSides(problem, at)
  return placesWith(
    placesOf(problem, at),
    held.map(({ i, place }) => [items[i]!.id, place]),
  )
}

// Rings of candidates outwards; they reach beyond everything that stands, so that one of them is free.
function nearestFree(wish: { x: number; y: number }, boxAt: (at: { x: number; y: number }) => Box, marks: BoxGrid) {
  for (let ring = 0; ; ring++) {
    const steps = ring === 0 ? 1 : Math.max(8, Math.round((2 * Math.PI * ring * STEP) / 12))
    for (let k = 0; k < steps; k++) {
      const angle = (2 * Math.PI * k) / steps
      const at = { x: wish.x + ring * STEP * Math.cos(angle), y: wish.y + ring * STEP * Math.sin(angle) }
      if (!marks.hits(boxAt(at))) return at
    }
  }
}

function chooseSides(problem: LayoutProblem, at: Arrangement): void {
  const { items } = problem
  if (items.length > PLATE.careful) {
    firstFreeSides(problem, at)
    return
  }
  // A layout that is seen as a whole may leave the frame of the plate.
  const left = Math.min(...at.x) - 300
  const top = Math.min(...at.y) - 300
  const framed = { x: at.x.map((x) => x - left), y: at.y.map((y) => y - top), side: at.side }
  const roomy = { ...problem, width: Math.max(...framed.x) + 300, height: Math.max(...framed.y) + 300 }
  anneal(roomy, framed, seeded(1), SIDE_MOVES * items.length, SIDE_HEAT, true)
}

// In a crowd every label takes the first side that is free, the largest mark first.
function firstFreeSides({ items, fixed }: LayoutProblem, at: Arrangement): void {
  const placeOf = (i: number, side: number): Place => ({ x: at.x[i]!, y: at.y[i]!, side: LABEL.sides[side]! })
  const taken = new BoxGrid()
  items.forEach((item, i) => void taken.add(markBox(item, placeOf(i, 0))))
  const order = items.map((_, i) => i).sort((a, b) => items[b]!.width - items[a]!.width || a - b)
  for (const i of order) {
    const own = markBox(items[i]!, placeOf(i, 0))
    const boxes = LABEL.sides.map((_, side) => labelBox(items[i]!, placeOf(i, side)))
    const choices = fixed?.[i] ? [at.side[i]!] : [at.side[i]!, 0, 1, 2, 3]
    const free = choices.find((side) => !taken.hits(boxes[side]!, (box) => same(box, own)))
    if (free === undefined) continue
    at.side[i] = free
    taken.add(boxes[free]!)
  }
}

function same(a: Box, b: Box): boolean {
  return overlap(a, b) && a.x1 === b.x1 && a.y1 === b.y1 && a.x2 === b.x2 && a.y2 === b.y2
}
