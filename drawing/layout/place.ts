import { type Box, within } from '../geometry.ts'
import { type Place, type Places, tenth } from '../places.ts'
import { PLATE } from '../sizes.ts'
import type { Item, Pair } from './layoutProblem.ts'
import { meanOf, PlacedItems, type Spot } from './placedItems.ts'

const RINGS = 26
const STEP = 15
const ARC = 30
/** Free spots in the frame to compare; in a crowd, where lines cross anyway, the first one is taken. */
const WEIGHED = 24
/**
 * Rings before the first free spot that the next item with the same anchors tries again: a smaller one may fit there.
 */
const AGAIN = 2

/**
 * Finds free places for new items round those they are joined to, within the frame where there is room. Placed items do
 * not move; marks and labels do not overlap. Items joined to nothing go to the middle of the frame.
 */
export function placeNew(items: readonly Item[], pairs: readonly Pair[], placed: Places, frame: Box): Places {
  const standing = new PlacedItems(items, pairs)
  const left = new Set<number>()
  for (const [i, { id }] of items.entries()) {
    const place = placed.get(id)
    if (place) standing.add(i, place)
    else left.add(i)
  }
  const held = new Map([...left].map((i) => [i, standing.joined(i).filter((j) => standing.placeOf(j)).length]))
  const reached = new Map<string, number>()
  const crowded = items.length > PLATE.careful
  const found = new Map<string, Place>()
  while (left.size > 0) {
    const next = mostHeld(left, held)
    left.delete(next)
    const place = slot(items[next]!, next, standing, frame, crowded, reached)
    standing.add(next, place)
    for (const j of standing.joined(next)) held.set(j, (held.get(j) ?? 0) + 1)
    found.set(items[next]!.id, place)
  }
  return found
}

// The anchor that most placed items are joined to; ties keep the order given.
function mostHeld(left: ReadonlySet<number>, held: ReadonlyMap<number, number>): number {
  let next = -1
  let most = -1
  for (const i of left) {
    const count = held.get(i) ?? 0
    if (count <= most) continue
    most = count
    next = i
  }
  return next
}

function slot(
  item: Item,
  i: number,
  standing: PlacedItems,
  frame: Box,
  crowded: boolean,
  reached: Map<string, number>,
): Place {
  const anchors = standing.joined(i).filter((j) => standing.placeOf(j))
  const middle = meanOf(anchors.map((j) => standing.placeOf(j)!)) ?? {
    x: (frame.x1 + frame.x2) / 2,
    y: (frame.y1 + frame.y2) / 2,
  }
  const crowd = standing.middleNear(middle, 260)
  const away = Math.atan2(middle.y - crowd.y, middle.x - crowd.x)
  const round = anchors.join(' ')
  // Stops at the cost of the best spot so far; how much more does not matter.
  const weigh = (spot: Spot, least: number, most: number) => {
    let cost = least + (within(spot.box, frame) ? 0 : 160)
    if (cost < most) cost += standing.linesThrough(spot, item, most - cost)
    for (const anchor of anchors) {
      if (cost >= most) return cost
      cost += standing.lineCost(spot.place, anchor, most - cost) - fromMiddle(spot.place, middle)
    }
    return cost
  }
  let best: { place: Place; cost: number } | undefined
  let weighed = 0
  // The rings reach beyond everything that stands, so that a free place is found.
  const first = Math.max(0, (reached.get(round) ?? 0) - AGAIN)
  for (let ring = first; ; ring++) {
    const radius = anchors.length === 0 && ring === 0 ? 0 : PLATE.spacing + 6 + ring * STEP
    for (const at of spotsOn(radius, middle, away)) {
      const spot = standing.freeAt(item, at)
      if (!spot) continue
      if (!best) reached.set(round, ring)
      const least = radius * 0.35 + spot.cost
      if (best && least >= best.cost) continue
      const cost = crowded ? least : weigh(spot, least, best?.cost ?? Number.POSITIVE_INFINITY)
      if (!best || cost < best.cost) best = { place: spot.place, cost }
      if (within(spot.box, frame)) weighed++
    }
    if (!best) continue
    // Farther rings cannot beat what is there once their own distance costs more.
    if (crowded || weighed >= WEIGHED || ring >= RINGS || (radius + STEP) * 0.35 > best.cost) return best.place
  }
}

// From the open side outwards in both directions.
function spotsOn(radius: number, middle: { x: number; y: number }, away: number): { x: number; y: number }[] {
  const steps = Math.max(8, Math.round((2 * Math.PI * radius) / ARC))
  return Array.from({ length: steps }, (_, step) => {
    const angle = away + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / steps)
    return { x: tenth(middle.x + radius * Math.cos(angle)), y: tenth(middle.y + radius * Math.sin(angle)) }
  })
}

function fromMiddle(at: { x: number; y: number }, middle: { x: number; y: number }): number {
  return Math.hypot(at.x - middle.x, at.y - middle.y) * 0.05
}
