import { inPieces } from '../turns.ts'
import { Bits } from './bits.ts'
import type { Pace } from './budget.ts'
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
  /** The end of each arc's step that is a setting, where any of the question's may be (P8). */
  marks?: Uint8Array
}

/** Entities with the stops of `via` met so far, one bit each in the lowest digits of the number. */
type States = Int32Array

const NOBODY = new Int32Array()

/**
 * Makes, for one length after another, the layers of all walks of exactly that length between the ends that touch no
 * end in between, no avoided entity, and every `via` once; undefined if there is none. By exact length, not by
 * distance: a path longer than the shortest may wander. Both sides must reach the length together. Shorter walks are
 * kept for the next length. Throws BudgetSpent.
 */
export function layerBuilder(
  { from, to, via, avoid, longest }: PathQuestion,
  sides: Sides,
): (length: number, pace: Pace) => Promise<Layer[] | undefined> {
  const shift = via.length
  const all = 2 ** shift - 1
  const never = new Bits([...from, ...to, ...avoid])
  const bits = new Uint8Array(Math.max(0, ...via.map((no) => no + 1)))
  via.forEach((no, at) => {
    bits[no] = 1 << at
  })
  const bitOf = (no: number) => bits[no] ?? 0
  const scratch = new Scratch()
  const room = new Scratch()

  /** States to which a walk may go on, or from which it may come; they stand until the next question. */
  const next = (state: number): States => {
    const others = sides.from.neighbours.get(state >>> shift) ?? NOBODY
    if (shift === 0) return others
    const met = state & all
    const found = room.upTo(others.length)
    let count = 0
    for (let at = 0; at < others.length; at++) {
      const no = others[at] as number
      const bit = bitOf(no)
      if ((met & bit) === 0) found[count++] = (no << shift) | met | bit
    }
    return found.subarray(0, count)
  }
  const before = (state: number): States => {
    const no = state >>> shift
    const others = sides.to.neighbours.get(no) ?? NOBODY
    if (shift === 0) return others
    const met = state & all & ~bitOf(no)
    const found = room.upTo(others.length)
    let count = 0
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number
      const bit = bitOf(other)
      if ((met & bit) === bit) found[count++] = (other << shift) | met
    }
    return found.subarray(0, count)
  }
  // After so many steps no more stops may be missing than entities can follow before the end, and so many before the
  // end no more may be met than can have preceded.
  const goesOn = (state: number, steps: number) =>
    !never.has(state >>> shift) && bitsIn(all & ~state) <= longest - 1 - steps
  const comesFrom = (state: number, steps: number) =>
    !never.has(state >>> shift) && bitsIn(all & state) <= longest - steps
  const known = async (
    states: States[],
    steps: number,
    way: (state: number) => States,
    may: (state: number, steps: number) => boolean,
    pace: Pace,
  ): Promise<States> => {
    while (states.length <= steps) {
      const { length } = states
      states.push(await stepping(states.at(-1) as States, way, (state) => may(state, length), scratch, pace))
    }
    return states[steps] as States
  }
  /** States that walks may reach after a number of steps, and a number of steps before their end. */
  const forward = [sortNumbers(from.map((no) => no << shift))]
  const backward = [sortNumbers(to.map((no) => (no << shift) | all))]

  return async (length, pace) => {
    const ahead = (steps: number) => known(forward, steps, next, goesOn, pace)
    const behind = (steps: number) => known(backward, steps, before, comesFrom, pace)
    // Join the two sides by the last step of the one with more states, so that its far end is never listed.
    const meeting = Math.min(sides.from.depth, length)
    const fromHere = meeting > 0 ? (await ahead(meeting - 1)).length : -1
    const fromThere = meeting < length ? (await behind(length - meeting - 1)).length : -1
    const joint = fromHere >= fromThere ? meeting - 1 : meeting
    const near = await ahead(joint)
    const far = await behind(length - joint - 1)
    const joined =
      fromHere >= fromThere
        ? await leading(near, next, far, scratch, pace)
        : await turned(await leading(far, before, near, scratch, pace), pace)
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
      put(at, await leading(await ahead(at), next, states[at + 1] as States, scratch, pace))
    for (let at = joint + 1; at < length; at += 1) {
      const step = await leading(await behind(length - at - 1), before, states[at] as States, scratch, pace)
      put(at, await turned(step, pace))
    }
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

function bitsIn(few: number): number {
  let count = 0
  for (let left = few; left !== 0; left &= left - 1) count += 1
  return count
}

type Arcs = Pick<Layer, 'offsets' | 'next'>

/** Two neighbouring layers of states, each state with an arc to the other layer. */
interface Joined extends Arcs {
  near: States
  far: States
}

/** Scratch space of one search; where it notes a number for each state, all are 0 between two uses. */
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
async function stepping(
  states: States,
  way: (state: number) => States,
  may: (state: number) => boolean,
  scratch: Scratch,
  pace: Pace,
): Promise<States> {
  const found: number[] = []
  let met = scratch.upTo(0)
  for (const state of states) {
    const others = way(state)
    const pause = pace.look(others.length)
    if (pause) await pause
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
async function leading(
  states: States,
  way: (state: number) => States,
  goals: States,
  scratch: Scratch,
  pace: Pace,
): Promise<Joined> {
  const placeOf = scratch.upTo(goals.at(-1) ?? 0)
  goals.forEach((goal, place) => {
    placeOf[goal] = place + 1
  })
  const kept: number[] = []
  const offsets = [0]
  let next = new Int32Array(1024)
  let count = 0
  for (const state of states) {
    const others = way(state)
    const pause = pace.look(others.length)
    if (pause) await pause
    if (count + others.length > next.length) next = grown(next, count + others.length)
    for (let at = 0; at < others.length; at++) {
      // States beyond the array give undefined, which is not greater than 0.
      const place = placeOf[others[at] as number] as number
      if (place > 0) next[count++] = place - 1
    }
    if (count === offsets.at(-1)) continue
    kept.push(state)
    offsets.push(count)
  }
  for (const goal of goals) placeOf[goal] = 0
  const arcs = next.slice(0, count)
  return {
    near: new Int32Array(kept),
    far: await onlyMet(goals, arcs, pace),
    offsets: new Int32Array(offsets),
    next: arcs,
  }
}

function grown(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * least)
  more.set(numbers)
  return more
}

/** Goals that an arc leads to; changes the arcs to their new places. */
async function onlyMet(goals: States, arcs: Int32Array, pace: Pace): Promise<States> {
  const places = new Int32Array(goals.length)
  await inPieces(arcs.length, pace.pause, (from, to) => {
    for (let arc = from; arc < to; arc++) places[arcs[arc] as number] = 1
  })
  const met: number[] = []
  for (let goal = 0; goal < goals.length; goal++) if (places[goal] === 1) places[goal] = met.push(goals[goal] as number)
  await inPieces(arcs.length, pace.pause, (from, to) => {
    for (let arc = from; arc < to; arc++) arcs[arc] = (places[arcs[arc] as number] as number) - 1
  })
  return new Int32Array(met)
}

/** Reverses the arcs between two layers. */
async function turned({ near, far, offsets: from, next: goals }: Joined, pace: Pace): Promise<Joined> {
  const count = far.length
  const offsets = new Int32Array(count + 1)
  await inPieces(goals.length, pace.pause, (first, end) => {
    for (let arc = first; arc < end; arc++) {
      const place = (goals[arc] as number) + 1
      offsets[place] = (offsets[place] as number) + 1
    }
  })
  for (let place = 1; place <= count; place++)
    offsets[place] = (offsets[place] as number) + (offsets[place - 1] as number)
  const free = offsets.slice(0, count)
  const next = new Int32Array(goals.length)
  for (let place = 0; place < near.length; place++) {
    const [first, end] = [from[place] as number, from[place + 1] as number]
    const pause = pace.pause(end - first)
    if (pause) await pause
    for (let arc = first; arc < end; arc++) {
      const goal = goals[arc] as number
      next[free[goal] as number] = place
      free[goal] = (free[goal] as number) + 1
    }
  }
  return { near: far, far: near, offsets, next }
}
