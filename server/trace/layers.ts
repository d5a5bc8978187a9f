import { ascending } from './ascending.ts'
import { Bits } from './bits.ts'
import type { PathQuestion } from './question.ts'
import type { Sides } from './sides.ts'

/**
 * Where all walks of one length may stand after so many steps, ascending by entity, and for each the places in the next layer to which it
 * may go on, ascending; the last layer goes nowhere. With `via` an entity has a place for each choice of those met by then.
 */
export interface Layer {
  nos: Int32Array
  /** The arcs of a place are those from `offsets[place]` up to `offsets[place + 1]`. */
  offsets: Int32Array
  /** Of each arc, the place in the next layer. */
  next: Int32Array
  /** Of each arc, the strength of that step, once it is weighed. */
  strengths: Uint16Array
}

/** Entities each with the `via` met up to it, a bit for each in the lowest of the number. */
type States = Int32Array

const NOBODY = new Int32Array()

/**
 * Makes, for one length after another, the layers of all walks of exactly that length from one end to another that touch no end in
 * between, nobody avoided, and every `via` once; undefined if there is none. By exact length, not by distance: a path longer than the
 * shortest may wander. Both sides must reach the length together. What is known of shorter walks is kept.
 */
export function layering(
  { from, to, via, avoid }: PathQuestion,
  sides: Sides,
): (length: number) => Layer[] | undefined {
  const shift = via.length
  const all = 2 ** shift - 1
  const starts = new Set(from)
  const ends = new Set(to)
  const never = new Bits([...from, ...to, ...avoid])
  const bits = new Map(via.map((no, at) => [no, 2 ** at]))
  const bitOf = (no: number) => bits.get(no) ?? 0

  /** Where a walk may go on to, or come from, whoever that is. */
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
  const isStart = (state: number) => (state & all) === 0 && starts.has(state >>> shift)
  const isEnd = (state: number) => (state & all) === all && ends.has(state >>> shift)

  const forward = [ascending(from.map((no) => no << shift))]
  const backward = [ascending(to.map((no) => (no << shift) | all))]
  const known = (states: States[], steps: number, way: (state: number) => States): States => {
    while (states.length <= steps) states.push(stepping(states.at(-1) as States, way, between))
    return states[steps] as States
  }
  // A walk that one side knows from end to end has an end where others have somebody in between.
  const after = (steps: number, length: number) =>
    steps > 0 && steps === length ? stepping(known(forward, steps - 1, next), next, isEnd) : known(forward, steps, next)
  const ahead = (steps: number, length: number) =>
    steps > 0 && steps === length
      ? stepping(known(backward, steps - 1, before), before, isStart)
      : known(backward, steps, before)

  return (length) => {
    const meeting = Math.min(sides.from.depth, length)
    const middle = common(after(meeting, length), ahead(length - meeting, length))
    if (middle.length === 0) return undefined
    const states: States[] = []
    const arcs: Arcs[] = []
    states[meeting] = middle
    // Who is met further on was let through when it was found, so nothing but that is looked at here.
    for (let at = meeting - 1; at >= 0; at -= 1) {
      const [kept, joined] = leading(forward[at] as States, next, states[at + 1] as States)
      states[at] = kept
      arcs[at] = joined
    }
    for (let at = meeting; at < length; at += 1) {
      const [kept, joined] = leading(backward[length - at - 1] as States, before, states[at] as States)
      states[at + 1] = kept
      arcs[at] = turned(joined, (states[at] as States).length)
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

type Arcs = Pick<Layer, 'offsets' | 'next'>

/** Room for a number to each state, all 0 between two uses; lent from one to the next, never while anything waits. */
let notes: Int32Array = new Int32Array(1024)

function notesUpTo(greatest: number): Int32Array {
  if (greatest >= notes.length) {
    const more = new Int32Array(2 * greatest)
    more.set(notes)
    notes = more
  }
  return notes
}

/** All to which some states lead, of those who may stand there. */
function stepping(states: States, way: (state: number) => States, may: (state: number) => boolean): States {
  const found: number[] = []
  let met = notes
  for (const state of states) {
    const others = way(state)
    // Ascending by entity, so the last is the greatest.
    met = notesUpTo(others.at(-1) ?? 0)
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number
      if (met[other] !== 0 || !may(other)) continue
      met[other] = 1
      found.push(other)
    }
  }
  for (const state of found) met[state] = 0
  return ascending(found)
}

/** Those states that lead to one of the goals, and for each the places of the goals that it leads to. */
function leading(states: States, way: (state: number) => States, goals: States): [States, Arcs] {
  const placeOf = notesUpTo(goals.at(-1) ?? 0)
  goals.forEach((goal, place) => {
    placeOf[goal] = place + 1
  })
  const kept: number[] = []
  const offsets = [0]
  const next: number[] = []
  for (const state of states) {
    const others = way(state)
    for (let at = 0; at < others.length; at++) {
      // Beyond the array there is nobody: what is undefined is not greater than 0.
      const place = placeOf[others[at] as number] as number
      if (place > 0) next.push(place - 1)
    }
    if (next.length === offsets.at(-1)) continue
    kept.push(state)
    offsets.push(next.length)
  }
  for (const goal of goals) placeOf[goal] = 0
  return [new Int32Array(kept), { offsets: new Int32Array(offsets), next: new Int32Array(next) }]
}

/** Arcs seen from their other ends, of which there are `count`. */
function turned(arcs: Arcs, count: number): Arcs {
  const offsets = new Int32Array(count + 1)
  for (const place of arcs.next) offsets[place + 1] = (offsets[place + 1] as number) + 1
  for (let place = 0; place < count; place++)
    offsets[place + 1] = (offsets[place + 1] as number) + (offsets[place] as number)
  const free = offsets.slice(0, count)
  const next = new Int32Array(arcs.next.length)
  for (let from = 0; from + 1 < arcs.offsets.length; from++) {
    for (let arc = arcs.offsets[from] as number; arc < (arcs.offsets[from + 1] as number); arc++) {
      const place = arcs.next[arc] as number
      next[free[place] as number] = from
      free[place] = (free[place] as number) + 1
    }
  }
  return { offsets, next }
}

/** What two ascending lists have in common. */
function common(a: States, b: States): States {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number]
    if (one === other) both.push(one)
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return new Int32Array(both)
}
