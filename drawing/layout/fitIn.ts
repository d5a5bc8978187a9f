import type { Box } from '../geometry.ts'
import { type Place, type Places, placesWith } from '../places.ts'
import { LABEL, PLATE } from '../sizes.ts'
import { LayoutCost } from './layoutCost.ts'
import { type Arrangement, type Item, type Pair, placesOf, swap } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'
import { placeNew } from './place.ts'
import { seeded } from './random.ts'
import { roomFor } from './roomFor.ts'

const HOT = 16
const COLD = 0.3
/** Moves for each new item, and what all moves may look at together, so that the reader does not wait. */
const MOVES = 500
const LOOKS = 1_200_000
/** How far a move goes at first, and how far from a neighbour a jump ends, in px. */
const REACH = 200
const JUMP = { least: 0.8 * PLATE.spacing, more: 3 * PLATE.spacing }
/** Rounds in which labels take their best sides; a label that stands turns only for so much. */
const ROUNDS = 2
const TURN = 8
/** No new mark moves nearer to another than this, in px: what is chosen has a ring. */
const APART = 40
/** How much more overlaps and lines through marks count here: where most may not move, they are bought too cheaply. */
const FIRMLY = 2.5

/**
 * Betters the places that new items were found among standing ones: their lines cross and strike less, their labels
 * take free sides, or they go farther out. Nothing that stands moves; its label changes sides where a line strikes it
 * and another side is free. Returns the new places and those of labels that changed.
 */
export function fitIn(
  items: readonly Item[],
  pairs: readonly Pair[],
  standing: Places,
  found: Places,
  frame: Box,
): Places {
  const room = grownFor(items.length, frame)
  const all = placesWith(standing, found)
  const at: Arrangement = {
    x: Float64Array.from(items, ({ id }) => all.get(id)!.x - room.x1),
    y: Float64Array.from(items, ({ id }) => all.get(id)!.y - room.y1),
    side: Uint8Array.from(items, ({ id }) => LABEL.sides.indexOf(all.get(id)!.side)),
  }
  const size = { width: room.x2 - room.x1, height: room.y2 - room.y1 }
  const problem = { ...size, items: [...items], pairs: [...pairs], seeds: [], moves: 0 }
  const cost = new LayoutCost(problem, at, FIRMLY)
  const fresh = items.flatMap(({ id }, i) => (found.has(id) ? [i] : []))
  settle(fresh, neighboursOf(problem), at, cost, movesFor(fresh, problem))
  const isFresh = (i: number) => found.has(items[i]!.id)
  for (let round = 0; round < ROUNDS; round++)
    for (let i = 0; i < items.length; i++) if (isFresh(i) || cost.isStruck(i)) turn(i, at, cost, isFresh(i) ? 0 : TURN)

  const reached = placesOf(problem, { ...at, x: at.x.map((x) => x + room.x1), y: at.y.map((y) => y + room.y1) })
  const turned = [...standing].flatMap(([id, place]): [string, Place][] => {
    const side = reached.get(id)?.side ?? place.side
    return side === place.side ? [] : [[id, { ...place, side }]]
  })
  const free = fresh
    .filter((i) => cost.isClear(i))
    .map((i): [string, Place] => [items[i]!.id, reached.get(items[i]!.id)!])
  const placed = new Map([...turned, ...free])
  if (free.length === fresh.length) return placed
  // Where there was no room for all, the others get the free spots that are left.
  return placesWith(placed, placeNew(items, pairs, placesWith(standing, placed), frame))
}

function isApart(i: number, { x, y }: Arrangement): boolean {
  return x.every((_, j) => j === i || Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) >= APART)
}

// The part of the plate that is seen, grown about its middle until there is room for all.
function grownFor(count: number, { x1, y1, x2, y2 }: Box): Box {
  const room = roomFor(count, { width: x2 - x1, height: y2 - y1 })
  const [dx, dy] = [(room.width - (x2 - x1)) / 2, (room.height - (y2 - y1)) / 2]
  return { x1: x1 - dx, y1: y1 - dy, x2: x2 + dx, y2: y2 + dy }
}

// Fewer moves where there are more lines to look at.
function movesFor(fresh: readonly number[], { items, pairs }: { items: Item[]; pairs: Pair[] }): number {
  const isFresh = new Set(fresh)
  const ends = pairs.reduce((sum, [a, b]) => sum + Number(isFresh.has(a)) + Number(isFresh.has(b)), 0)
  const looks = items.length + 2 * (ends / Math.max(1, fresh.length)) * (items.length + pairs.length)
  return Math.round(Math.min(MOVES * fresh.length, LOOKS / looks))
}

// Anneals the new items alone: short moves, jumps to their neighbours, swaps, and turns of labels.
function settle(
  fresh: readonly number[],
  joined: readonly (readonly number[])[],
  at: Arrangement,
  cost: LayoutCost,
  moves: number,
): void {
  const random = seeded(1)
  const below = (most: number) => Math.floor(random() * most)
  // The cost of each item as long as nothing has moved.
  const known = new Map<number, number>()
  for (let move = 0; move < moves; move++) {
    const progress = move / moves
    const heat = HOT * (COLD / HOT) ** progress
    const i = fresh[below(fresh.length)]!
    const j = random() < 0.1 ? fresh[below(fresh.length)]! : i
    const [x, y, side] = [at.x[i]!, at.y[i]!, at.side[i]!]
    const before = j === i ? (known.get(i) ?? cost.around(i)) : cost.around(i) + cost.around(j)
    if (j === i) known.set(i, before)
    // Drawn first, so that a bad move need not be counted to its end.
    const most = before - heat * Math.log(1 - random())
    const kind = random()
    let isNear = false
    if (j !== i) {
      swap(at, i, j)
    } else if (kind < 0.15) {
      at.side[i] = (side + 1 + below(LABEL.sides.length - 1)) % LABEL.sides.length
    } else {
      const others = joined[i]!
      const jump = kind < 0.45 && others.length > 0
      const from = jump ? others[below(others.length)]! : i
      const reach = 4 + REACH * (1 - progress) ** 1.6
      const angle = 2 * Math.PI * random()
      const far = jump ? JUMP.least + JUMP.more * random() : reach * Math.sqrt(random())
      at.x[i] = at.x[from]! + far * Math.cos(angle)
      at.y[i] = at.y[from]! + far * Math.sin(angle)
      if (random() < 0.4) at.side[i] = below(LABEL.sides.length)
      isNear = !isApart(i, at)
    }
    const after = isNear
      ? Number.POSITIVE_INFINITY
      : j === i
        ? cost.around(i, most)
        : cost.around(i, most) + cost.around(j, most)
    if (after <= most) {
      known.clear()
      if (j === i) known.set(i, after)
    } else if (j === i) {
      at.x[i] = x
      at.y[i] = y
      at.side[i] = side
    } else swap(at, i, j)
  }
}

// The label takes the best side on which it overlaps nothing, if that is better by so much.
function turn(i: number, at: Arrangement, cost: LayoutCost, by: number): void {
  let best = at.side[i]!
  let least = cost.aroundLabel(i) - by
  for (let side = 0; side < LABEL.sides.length; side++) {
    at.side[i] = side
    const here = cost.aroundLabel(i)
    if (here >= least || !cost.isClear(i)) continue
    least = here
    best = side
  }
  at.side[i] = best
}
