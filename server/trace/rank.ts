import type { PathRank } from '../../contracts/path.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import type { Layer } from './layers.ts'
import { SETTING } from './settingMarks.ts'
import type { WeighedLayers } from './stepStrengths.ts'

/** The paths of one length, class by class. */
export interface Walks {
  /** Strengths of the steps, greatest first, and hub classes of the entities in between, lowest first. */
  floors: number[]
  ceilings: number[]
  /** Lists paths with exactly this weakest step and greatest hub class (Infinity: any), by `no`. */
  of(floor: number, ceiling: number): Listing
}

/**
 * Paths (entities by `no`) in order, and now and then PAUSE, for the caller to check the clock and let others on, or
 * LOOKING, for the latter alone.
 */
export type Listing = Generator<number[] | typeof PAUSE | typeof LOOKING>

/** Yielded after some thousand tries without a path. */
export const PAUSE = Symbol('pause')

/** Yielded after as many looks at which ends are in reach, before the first try. */
export const LOOKING = Symbol('looking')

/** Tries, or looks at an arc, between two pauses. */
export const TRIES = 16_384

/** Lists all paths of some lengths, shortest length first, in the order of a rank (P5), lazily. */
export function* inOrder(rank: PathRank, lengths: Walks[]): Listing {
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

/** Paths to list (P8): those in which no two steps share a setting, or those in which two do. */
export type Sharing = 'apart' | 'shared'

/**
 * Lists the paths in some layers, no entity twice, of one kind of sharing where steps are marked. Goes depth first
 * through one class of weakest step after another and turns back where no better end is in reach, so that ties need not
 * all be listed. Its generators throw BudgetSpent.
 */
export function walksOf(weighed: WeighedLayers, spent: Spent, sharing: Sharing = 'apart'): Walks {
  const { layers, classes } = weighed
  const wide = widthOf(layers)
  const last = layers.length - 1
  const reachable = new Map<number, Uint16Array[]>()
  function* bestWithin(ceiling: number): Generator<typeof LOOKING, Uint16Array[]> {
    const known = reachable.get(ceiling) ?? (yield* bestReachable(weighed, ceiling, sharing))
    reachable.set(ceiling, known)
    return known
  }

  function* of(floor: number, ceiling: number): Listing {
    const best = yield* bestWithin(ceiling)
    // Walk so far, by step: the entity, its next arc, and the weakest step and greatest class up to it.
    const path: number[] = []
    const arcs: number[] = []
    const ends: number[] = []
    const weakest = [ENDLESS]
    const hubs = [0]
    const states = [0]
    const stand = (at: number, place: number) => {
      const { nos, offsets } = layers[at] as Layer
      path[at] = nos[place] as number
      arcs[at] = offsets[place] as number
      ends[at] = offsets[place + 1] as number
    }
    const starts = (layers[0] as Layer).nos.length
    for (let start = 0; start < starts; start++) {
      if ((best[0]?.[start * wide] as number) < floor) continue
      stand(0, start)
      for (let at = 0; at >= 0; ) {
        const arc = arcs[at] as number
        if (arc === ends[at]) {
          at -= 1
          continue
        }
        arcs[at] = arc + 1
        spent.steps += 1
        if (spent.steps > BUDGET.steps) throw new BudgetSpent()
        if (spent.steps % TRIES === 0) yield PAUSE
        const { next, strengths, marks } = layers[at] as Layer
        const place = next[arc] as number
        const strength = strengths[arc] as number
        const state = marks ? stateAfter(states[at] as number, marks[arc] as number) : 0
        if (strength < floor || (best[at + 1]?.[place * wide + state] as number) < floor) continue
        const no = layers[at + 1]?.nos[place] as number
        if (isAmong(path, at, no)) continue
        const least = Math.min(weakest[at] as number, strength)
        if (at + 1 < last) {
          at += 1
          stand(at, place)
          weakest[at] = least
          states[at] = state
          hubs[at] = Math.max(hubs[at - 1] as number, classes[at]?.[place] as number)
        } else if (least === floor && (hubs[at] === ceiling || ceiling === Number.POSITIVE_INFINITY)) {
          path[last] = no
          yield [...path]
        }
      }
    }
  }
  return { ...classesIn(weighed), of }
}

/** States of a walk: nothing shared so far, the same behind a step into a setting, and something shared. */
const STATES = 3

const widthOf = (layers: Layer[]) => (layers.some(({ marks }) => marks) ? STATES : 1)

function stateAfter(state: number, mark: number): number {
  if (state === 2) return 2
  if (state === 1 && (mark & SETTING.here) !== 0) return 2
  return (mark & SETTING.there) !== 0 ? 1 : 0
}

/** Greater than any strength. */
const ENDLESS = 2 ** 16 - 1

function isAmong(path: number[], last: number, no: number): boolean {
  for (let at = 0; at <= last; at++) if (path[at] === no) return true
  return false
}

function classesIn({ layers, classes }: WeighedLayers): Pick<Walks, 'floors' | 'ceilings'> {
  const inner = layers.slice(1, -1)
  const floors = valuesIn(layers.map(({ strengths }) => strengths)).reverse()
  return { floors, ceilings: inner.length === 0 ? [0] : valuesIn(inner.map((_, at) => classes[at + 1] as Uint8Array)) }
}

// Strongest weakest step of any walk from a place to an end through nobody above the ceiling, for each place of each
// layer and each state of a walk there; 0 if none.
function* bestReachable(
  { layers, classes }: WeighedLayers,
  ceiling: number,
  sharing: Sharing,
): Generator<typeof LOOKING, Uint16Array[]> {
  const wide = widthOf(layers)
  const best = layers.map(({ nos }) => new Uint16Array(nos.length * wide))
  const ends = best.at(-1) as Uint16Array
  for (let at = 0; at < ends.length; at++) if ((at % wide === 2) === (sharing === 'shared')) ends[at] = ENDLESS
  let looks = 0
  for (let at = layers.length - 2; at >= 0; at -= 1) {
    const { nos, offsets, next, strengths, marks } = layers[at] as Layer
    const [here, further, of] = [best[at] as Uint16Array, best[at + 1] as Uint16Array, classes[at] as Uint8Array]
    for (let place = 0; place < nos.length; place++) {
      if ((of[place] as number) > ceiling) continue
      looks += wide * ((offsets[place + 1] as number) - (offsets[place] as number))
      if (looks >= TRIES) {
        looks = 0
        yield LOOKING
      }
      for (let state = 0; state < wide; state++) {
        let most = 0
        for (let arc = offsets[place] as number; arc < (offsets[place + 1] as number); arc++) {
          const then = marks ? stateAfter(state, marks[arc] as number) : 0
          most = Math.max(
            most,
            Math.min(strengths[arc] as number, further[(next[arc] as number) * wide + then] as number),
          )
        }
        here[place * wide + state] = most
      }
    }
  }
  return best
}

/** Values that occur, ascending; millions of strengths have few, and a Set would take many times as long. */
function valuesIn(lists: (Uint16Array | Uint8Array)[]): number[] {
  const seen = new Uint8Array(ENDLESS + 1)
  for (const list of lists) for (let at = 0; at < list.length; at++) seen[list[at] as number] = 1
  const values: number[] = []
  for (let value = seen.indexOf(1); value >= 0; value = seen.indexOf(1, value + 1)) values.push(value)
  return values
}

function union(lists: Iterable<number>[]): number[] {
  const all = new Set<number>()
  for (const list of lists) for (const one of list) all.add(one)
  return [...all]
}
