import { LABEL } from '../sizes.ts'
import { forwardOrder } from './forwardOrder.ts'
import type { Above, Arrangement, LayoutTask } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'

const BETWEEN_RANKS = 112
const BETWEEN_ROWS = 72
const STAGGER = 26
const GAP = 20
const SWEEPS = 6

/**
 * Sets ranks from top to bottom: entities that send, head or entrust stand above those that are sent, headed or
 * entrusted. Cycles are broken at the least weight; within a rank, entities stand under what they are joined to (the
 * barycentres of Sugiyama, 1981).
 */
export function ranks(task: LayoutTask): Arrangement {
  const n = task.items.length
  const rank = ranksOf(n, task.above)
  const near = neighboursOf(task)
  const used = [...new Set(rank)].sort((a, b) => a - b)
  const rows = used.map((value) => Array.from({ length: n }, (_, i) => i).filter((i) => rank[i] === value))
  untangled(rows, near)

  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const widthOf = (i: number) => Math.max(task.items[i]!.width, Math.min(LABEL.wrapAt, task.items[i]!.labelWidth)) + GAP
  const total = task.items.reduce((sum, _, i) => sum + widthOf(i), 0)
  const widest = Math.max(task.width, 1.3 * Math.sqrt(total * BETWEEN_ROWS))
  let top = 0
  for (const row of rows) {
    for (const [k, part] of split(row, widthOf, widest).entries()) {
      if (k > 0) top += BETWEEN_ROWS
      let left = (task.width - part.reduce((sum, i) => sum + widthOf(i), 0)) / 2
      for (const [at, i] of part.entries()) {
        x[i] = left + widthOf(i) / 2
        // Up and down in turn: lines within a rank would run through the marks between.
        y[i] = top + (part.length > 2 && at % 2 === 1 ? STAGGER : 0)
        left += widthOf(i)
      }
    }
    top += BETWEEN_RANKS
  }
  return { x, y, side: new Uint8Array(n).fill(LABEL.sides.indexOf('below')) }
}

/** Computes the rank of each item, from 0 at the top: from the weightiest links first, then next to its neighbours. */
export function ranksOf(n: number, above: readonly Above[]): number[] {
  const most = above.reduce((max, [, , weight]) => Math.max(max, weight), 0)
  const strong = above.filter(([a, b, weight]) => weight === most && a !== b)
  const order = forwardOrder(n, strong)
  const place = new Map(order.map((i, at) => [i, at]))
  const rank = Array.from({ length: n }, () => -1)
  for (const [a, b] of strong) {
    rank[a] = 0
    rank[b] = 0
  }
  const downwards = strong
    .map(([a, b]): [number, number] => (place.get(a)! < place.get(b)! ? [a, b] : [b, a]))
    .sort(([a], [b]) => place.get(a)! - place.get(b)!)
  for (const [a, b] of downwards) rank[b] = Math.max(rank[b]!, rank[a]! + 1)
  pulledDown(rank, downwards, order)
  // The rest goes one under what points at it, or one over what it points at, as far as that is known.
  const weak = above.filter(([a, b]) => a !== b)
  for (let changed = true; changed; ) {
    changed = false
    for (const [a, b] of weak) {
      if (rank[a]! >= 0 && rank[b] === -1) rank[b] = rank[a]! + 1
      else if (rank[b]! >= 0 && rank[a] === -1) rank[a] = Math.max(0, rank[b]! - 1)
      else continue
      changed = true
    }
  }
  const deepest = Math.max(-1, ...rank)
  return rank.map((value) => (value === -1 ? deepest + 1 : value))
}

// A top whose links lead far down moves right above them: a member of a body in rank three is not a head of rank one.
function pulledDown(rank: number[], downwards: [number, number][], order: number[]): void {
  for (const i of order.toReversed()) {
    const below = downwards.flatMap(([a, b]) => (a === i ? [rank[b]!] : []))
    if (below.length > 0) rank[i] = Math.max(rank[i]!, Math.min(...below) - 1)
  }
}

// Sorts every rank by the mean position of its neighbours in the next ranks, downwards and upwards in turn.
function untangled(rows: number[][], near: number[][]): void {
  const at = new Map<number, number>()
  const number = (row: number[]) => row.forEach((i, k) => void at.set(i, (k + 0.5) / row.length))
  for (const row of rows) number(row)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0
    for (const row of down ? rows : rows.toReversed()) {
      const own = new Set(row)
      const wish = new Map(
        row.map((i) => {
          const others = near[i]!.filter((j) => !own.has(j))
          return [i, others.length > 0 ? others.reduce((sum, j) => sum + at.get(j)!, 0) / others.length : at.get(i)!]
        }),
      )
      row.sort((a, b) => wish.get(a)! - wish.get(b)! || a - b)
      number(row)
    }
  }
}

// A rank that is wider than the plate is set in several rows of about the same width.
function split(row: number[], widthOf: (i: number) => number, widest: number): number[][] {
  const total = row.reduce((sum, i) => sum + widthOf(i), 0)
  const rows = Math.ceil(total / widest)
  if (rows <= 1) return [row]
  const per = Math.ceil(row.length / rows)
  // Dealt out in turn, so that each row keeps the order from left to right.
  const parts = Array.from({ length: Math.ceil(row.length / per) }, (): number[] => [])
  row.forEach((i, k) => void parts[k % parts.length]!.push(i))
  return parts
}
