import type { PathRank } from '../../contracts/path.ts'
import { type Call, DeadlinePassed } from '../store/port.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import { type Layers, noOf, type State } from './layers.ts'
import type { Weights } from './strengths.ts'

/** The paths of one length, class by class. */
export interface Walks {
  /** Strengths of the steps there are, greatest first, and hub classes of the entities in between, lowest first. */
  floors: number[]
  ceilings: number[]
  /** Paths whose weakest step is exactly `floor` and whose greatest hub class is exactly `ceiling` (Infinity: any), by `no`. */
  of(floor: number, ceiling: number): Generator<number[]>
}

/** All paths of some lengths, shortest length first, in the order of a rank (P5), listed no further than they are asked for. */
export function* inOrder(rank: PathRank, lengths: Walks[]): Generator<number[]> {
  const ceilings =
    rank === 'hubs' ? union(lengths.map((one) => one.ceilings)).sort((a, b) => a - b) : [Number.POSITIVE_INFINITY]
  for (const ceiling of ceilings) {
    if (rank === 'strength') {
      for (const floor of union(lengths.map((one) => one.floors)).sort((a, b) => b - a))
        for (const walks of lengths) yield* walks.of(floor, ceiling)
    } else {
      for (const walks of lengths) for (const floor of walks.floors) yield* walks.of(floor, ceiling)
    }
  }
}

/**
 * The paths in some layers, no entity twice. Goes depth first through one class of weakest step after another and turns back where no
 * better end is in reach, so that ties need not all be listed. Its generators throw BudgetSpent and DeadlinePassed.
 */
export function walksOf(layers: Layers, weights: Weights, spent: Spent, call: Call): Walks {
  const { strengthOf, classOf } = weights
  const last = layers.length
  const reachable = new Map<number, Map<State, number>[]>()
  const bestWithin = (ceiling: number) => {
    const known = reachable.get(ceiling) ?? bestReachable(layers, weights, ceiling)
    reachable.set(ceiling, known)
    return known
  }
  const floors = new Set<number>()
  const ceilings = new Set<number>(last === 1 ? [0] : [])
  layers.forEach((layer, at) => {
    for (const [state, next] of layer) {
      if (at > 0) ceilings.add(classOf(noOf(state)))
      for (const other of next) floors.add(strengthOf(noOf(state), noOf(other)))
    }
  })

  function* of(floor: number, ceiling: number): Generator<number[]> {
    const best = bestWithin(ceiling)
    const path: number[] = []
    function* extend(state: State, weakest: number, hub: number): Generator<number[]> {
      const at = path.length - 1
      if (at === last) {
        if (weakest === floor && (hub === ceiling || ceiling === Number.POSITIVE_INFINITY)) yield [...path]
        return
      }
      for (const next of layers[at]?.get(state) ?? []) {
        spent.steps += 1
        if (spent.steps > BUDGET.steps) throw new BudgetSpent()
        if (spent.steps % 4096 === 0 && performance.now() > call.deadline) throw new DeadlinePassed()
        const no = noOf(next)
        const strength = strengthOf(path[at] as number, no)
        if (strength < floor || (best[at + 1]?.get(next) ?? 0) < floor || path.includes(no)) continue
        path.push(no)
        yield* extend(next, Math.min(weakest, strength), at + 1 === last ? hub : Math.max(hub, classOf(no)))
        path.pop()
      }
    }
    for (const start of [...(layers[0]?.keys() ?? [])].sort((a, b) => a - b)) {
      if ((best[0]?.get(start) ?? 0) < floor) continue
      path.push(start)
      yield* extend(start, Number.POSITIVE_INFINITY, 0)
      path.pop()
    }
  }
  return { floors: [...floors].sort((a, b) => b - a), ceilings: [...ceilings], of }
}

// For each state at each step, the strongest weakest step of any walk from there to an end through nobody above the ceiling.
function bestReachable(layers: Layers, { strengthOf, classOf }: Weights, ceiling: number): Map<State, number>[] {
  const best: Map<State, number>[] = []
  best[layers.length] = new Map(
    [...(layers.at(-1)?.values() ?? [])].flat().map((end) => [end, Number.POSITIVE_INFINITY]),
  )
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const further = best[at + 1] as Map<State, number>
    const here = new Map<State, number>()
    for (const [state, next] of layers[at] as Layers[number]) {
      const no = noOf(state)
      if (at > 0 && classOf(no) > ceiling) continue
      let most = 0
      for (const other of next) most = Math.max(most, Math.min(strengthOf(no, noOf(other)), further.get(other) ?? 0))
      here.set(state, most)
    }
    best[at] = here
  }
  return best
}

function union(lists: number[][]): number[] {
  return [...new Set(lists.flat())]
}
