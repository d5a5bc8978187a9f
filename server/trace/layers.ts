import type { PathQuestion } from './question.ts'
import type { Sides } from './sides.ts'

/** An entity on a walk together with the `via` entities met up to it: `no` + 2^32 · a bit for each. */
export type State = number

/** For each step of a walk, the states it may leave from and, for each, those it may go to from there, ascending by entity. */
export type Layers = Map<State, State[]>[]

const BITS = 2 ** 32

/** The entity of a state. */
export function noOf(state: State): number {
  return state % BITS
}

/**
 * The steps of all walks of exactly `length` from one end to another that touch no end in between, nobody avoided, and every `via` once;
 * undefined if there is none. By exact length, not by distance: a path longer than the shortest may wander. Both sides must reach
 * `length` together.
 */
export function layersOf(sides: Sides, question: PathQuestion, length: number): Layers | undefined {
  const meeting = Math.min(sides.from.depth, length)
  const walker = walkerOf(question, sides, length)

  const forward = [new Set<State>(question.from)]
  for (let at = 1; at <= meeting; at += 1) {
    const layer = new Set<State>()
    for (const state of forward[at - 1] as Set<State>) for (const next of walker.next(state, at)) layer.add(next)
    forward[at] = layer
  }
  const backward: Set<State>[] = []
  backward[length] = new Set(question.to.map((no) => no + walker.all * BITS))
  for (let at = length - 1; at >= meeting; at -= 1) {
    const layer = new Set<State>()
    for (const state of backward[at + 1] as Set<State>) for (const before of walker.before(state, at)) layer.add(before)
    backward[at] = layer
  }

  let alive = new Set([...(forward[meeting] as Set<State>)].filter((state) => backward[meeting]?.has(state)))
  if (alive.size === 0) return undefined
  const middle = alive
  const layers: Layers = new Array(length)
  for (let at = meeting - 1; at >= 0; at -= 1) {
    const layer: Layers[number] = new Map()
    for (const state of forward[at] as Set<State>) {
      const next = walker.next(state, at + 1).filter((one) => alive.has(one))
      if (next.length > 0) layer.set(state, next)
    }
    layers[at] = layer
    alive = new Set(layer.keys())
  }
  alive = middle
  for (let at = meeting; at < length; at += 1) {
    // Known from the far end, so turned round.
    const layer: Layers[number] = new Map()
    for (const state of [...(backward[at + 1] as Set<State>)].sort((a, b) => noOf(a) - noOf(b))) {
      for (const before of walker.before(state, at)) {
        if (!alive.has(before)) continue
        const next = layer.get(before)
        if (next) next.push(state)
        else layer.set(before, [state])
      }
    }
    layers[at] = layer
    alive = new Set([...layer.values()].flat())
  }
  return layers
}

/** One step forward from the near end, or back from the far end, that a walk of this length may take. */
function walkerOf({ from, to, via, avoid }: PathQuestion, sides: Sides, length: number) {
  const starts = new Set(from)
  const ends = new Set(to)
  const never = new Set([...from, ...to, ...avoid])
  const bits = new Map(via.map((no, at) => [no, 2 ** at]))
  const all = 2 ** via.length - 1
  const allowed = (no: number, at: number) =>
    at === 0 ? starts.has(no) : at === length ? ends.has(no) : !never.has(no)
  return {
    all,
    next(state: State, at: number): State[] {
      const no = noOf(state)
      const met = (state - no) / BITS
      const states: State[] = []
      for (const other of sides.from.neighbours.get(no) ?? []) {
        if (!allowed(other, at)) continue
        const bit = bits.get(other) ?? 0
        if ((met & bit) !== 0 || (at === length && met !== all)) continue
        states.push(other + (met | bit) * BITS)
      }
      return states
    },
    before(state: State, at: number): State[] {
      const no = noOf(state)
      const met = ((state - no) / BITS) & ~(bits.get(no) ?? 0)
      const states: State[] = []
      for (const other of sides.to.neighbours.get(no) ?? []) {
        if (!allowed(other, at)) continue
        const bit = bits.get(other) ?? 0
        if ((met & bit) !== bit || (at === 0 && met !== 0)) continue
        states.push(other + met * BITS)
      }
      return states
    },
  }
}
