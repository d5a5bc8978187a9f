import { Bits } from './bits.ts'
import type { PathQuestion } from './question.ts'
import type { Sides } from './sides.ts'
import { sortNumbers } from './sortNumbers.ts'

/**
 * Entities that walks of one length may reach after a number of steps, ascending, each with its arcs into the next
 * layer, ascending; the last layer has no arcs. With `via` an entity has a place for each choice of stops met so far.
 */
export interface Layer {
  nos: Int32Array
  /** Arcs of a place: from `offsets[place]` up to `offsets[place + 1]`. */
  offsets: Int32Array
  /** Place in the next layer of each arc. */
  next: Int32Array
  /** Strength of each arc's step, once it is weighed. */
  strengths: Uint16Array
}

/** Entities with the stops of `via` met so far, one bit each in the lowest digits of the number. */
type States = Int32Array

const NOBODY = new Int32Array()

/**
 * Makes, for one length after another, the layers of all walks of exactly that length between the ends that touch no
 * end in between, no avoided entity, and every `via` once; undefined if there is none. By exact length, not by
 * distance: a path longer than the shortest may wander. Both sides must reach the length together. Shorter walks are
 * kept for the next length.
 */
export function layerBuilder(
  { from, to, via, avoid }: PathQuestion,
  sides: Sides,
): (length: number) => Layer[] | undefined {
  const shift = via.length
  const all = 2 ** shift - 1
  const never = new Bits([...from, ...to, ...avoid])
  const bits = new Map(via.map((no, at) => [no, 2 ** at]))
  const bitOf = (no: number) => bits.get(no) ?? 0
  const scratch = new Scratch()

  /** States to which a walk may go on, or from which it may come. */
  const next = (state: number): States => {
    const others = sides.from.neighbours.get(state >>> shift) ?? NOBODY
    if (shift === 0) return others
    const met = state & all
    return others.filter((no) => (met & bitOf(no)) === 0).map((no) => (no << shift) | met | bitOf(no))
  }
  const before = (state: number): States => {
    const no = state >>> shift
    const others = sides.to.neighbours.get(no) ?? NOBODY
    if (shift === 0) return others
    const met = state & all & ~bitOf(no)
    return others.filter((other) => (met & bitOf(other)) === bitOf(other)).map((other) => (other << shift) | met)
  }
  const between = (state: number) => !never.has(state >>> shift)
  const known = (states: States[], steps: number, way: (state: number) => States): States => {
    while (states.length <= steps) states.push(stepping(states.at(-1) as States, way, between, scratch))
    return states[steps] as States
  }
  /** States that walks may reach after a number of steps, and a number of steps before their end. */
  const forward = [sortNumbers(from.map((no) => no << shift))]
  const backward = [sortNumbers(to.map((no) => (no << shift) | all))]

  return (length) => {
    // Join the two sides by the last step of the one with more states, so that its far end is never listed.
    const meeting = Math.min(sides.from.depth, length)
    const fromHere = meeting > 0 ? known(forward, meeting - 1, next).length : -1
    const fromThere = meeting < length ? known(backward, length - meeting - 1, before).length : -1
    const joint = fromHere >= fromThere ? meeting - 1 : meeting
    const near = known(forward, joint, next)
    const far = known(backward, length - joint - 1, before)
    const joined =
      fromHere >= fromThere ? leading(near, next, far, scratch) : turned(leading(far, before, near, scratch))
    if (joined.near.length === 0) return undefined
    const states: States[] = []
    const arcs: Arcs[] = []
    const put = (at: number, step: Joined) => {
      states[at] = step.near
      states[at + 1] = step.far
      arcs[at] = step
    }
    put(joint, joined)
    // States further out need no test: they passed when they were found.
    for (let at = joint - 1; at >= 0; at -= 1)
      put(at, leading(known(forward, at, next), next, states[at + 1] as States, scratch))
    for (let at = joint + 1; at < length; at += 1)
      put(at, turned(leading(known(backward, length - at - 1, before), before, states[at] as States, scratch)))
    return states.map((some, at) => {
      const { offsets, next: goals } = arcs[at] ?? { offsets: new Int32Array(some.length + 1), next: NOBODY }
      return {
        nos: some.map((state) => state >>> shift),
        offsets,
        next: goals,
        strengths: new Uint16Array(goals.length),
      }
    })
  }
}

type Arcs = Pick<Layer, 'offsets' | 'next'>

/** Two neighbouring layers of states, each state with an arc to the other layer. */
interface Joined extends Arcs {
  near: States
  far: States
}

/** Scratch space of one search with a number for each state, all 0 between two uses. */
class Scratch {
  #notes = new Int32Array(1024)

  upTo(greatest: number): Int32Array {
    if (greatest >= this.#notes.length) {
      const more = new Int32Array(2 * greatest)
      more.set(this.#notes)
      this.#notes = more
    }
    return this.#notes
  }
}

/** States reached from these in one step, filtered by `may`. */
function stepping(
  states: States,
  way: (state: number) => States,
  may: (state: number) => boolean,
  scratch: Scratch,
): States {
  const found: number[] = []
  let met = scratch.upTo(0)
  for (const state of states) {
    const others = way(state)
    // The last is the greatest, as states ascend by entity.
    met = scratch.upTo(others.at(-1) ?? 0)
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number
      if (met[other] !== 0 || !may(other)) continue
      met[other] = 1
      found.push(other)
    }
  }
  for (const state of found) met[state] = 0
  return sortNumbers(found)
}

/** States that lead to one of the goals, the goals they lead to, and the arcs between them. */
function leading(states: States, way: (state: number) => States, goals: States, scratch: Scratch): Joined {
  const placeOf = scratch.upTo(goals.at(-1) ?? 0)
  goals.forEach((goal, place) => {
    placeOf[goal] = place + 1
  })
  const kept: number[] = []
  const offsets = [0]
  const next: number[] = []
  for (const state of states) {
    const others = way(state)
    for (let at = 0; at < others.length; at++) {
      // States beyond the array give undefined, which is not greater than 0.
      const place = placeOf[others[at] as number] as number
      if (place > 0) next.push(place - 1)
    }
    if (next.length === offsets.at(-1)) continue
    kept.push(state)
    offsets.push(next.length)
  }
  for (const goal of goals) placeOf[goal] = 0
  const arcs = new Int32Array(next)
  return { near: new Int32Array(kept), far: onlyMet(goals, arcs), offsets: new Int32Array(offsets), next: arcs }
}

/** Goals that an arc leads to; changes the arcs to their new places. */
function onlyMet(goals: States, arcs: Int32Array): States {
  const places = new Int32Array(goals.length)
  for (const goal of arcs) places[goal] = 1
  const met: number[] = []
  for (let goal = 0; goal < goals.length; goal++) if (places[goal] === 1) places[goal] = met.push(goals[goal] as number)
  for (let arc = 0; arc < arcs.length; arc++) arcs[arc] = (places[arcs[arc] as number] as number) - 1
  return new Int32Array(met)
}

/** Reverses the arcs between two layers. */
function turned({ near, far, offsets: from, next: goals }: Joined): Joined {
  const count = far.length
  const offsets = new Int32Array(count + 1)
  for (const place of goals) offsets[place + 1] = (offsets[place + 1] as number) + 1
  for (let place = 1; place <= count; place++)
    offsets[place] = (offsets[place] as number) + (offsets[place - 1] as number)
  const free = offsets.slice(0, count)
  const next = new Int32Array(goals.length)
  for (let place = 0; place < near.length; place++) {
    for (let arc = from[place] as number; arc < (from[place + 1] as number); arc++) {
      const goal = goals[arc] as number
      next[free[goal] as number] = place
      free[goal] = (free[goal] as number) + 1
    }
  }
  return { near: far, far: near, offsets, next }
}
