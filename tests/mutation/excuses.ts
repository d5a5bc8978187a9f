import type { Mutant } from './mutants.ts'

/** A survivor that no test can or should kill. */
export interface Excuse {
  file: string
  /** The line as it stands in the file, without the blanks round it. */
  code: string
  original: string
  replacement: string
  why: string
}

const BEYOND = 'A typed array gives nothing and keeps nothing beyond its end.'

const PLACES = 'It is found at its place all the same: only the places are worse.'
const OVERWRITTEN = 'The first step is written over it before anything is read.'
const LISTED = 'By length everything has been listed before, so that listing nothing ends whole.'
const SORTED = 'Both ways sort: the count only says which is quicker.'

/** The survivors of the areas in which each has to be killed or excused. */
export const EXCUSES: Excuse[] = [
  {
    file: 'contracts/canonical.ts',
    code: 'if (ORDERED.has(key) || items.length < 2) return items',
    original: 'items.length < 2',
    replacement: 'false',
    why: 'A list of one sorted is the same list: this only saves writing its item as text.',
  },
  {
    file: 'server/trace/layers.ts',
    code: 'if (shift === 0) return others',
    original: 'shift === 0',
    replacement: 'false',
    why: 'Without stops all others pass the test of stops and become themselves: this only saves a copy.',
  },
  {
    file: 'server/trace/layers.ts',
    code: 'const fromHere = meeting > 0 ? known(forward, meeting - 1, next).length : -1',
    original: 'meeting > 0',
    replacement: 'false',
    why: 'It only chooses the step at which the two sides are joined, and the walks are the same for each.',
  },
  {
    file: 'server/trace/layers.ts',
    code: 'const states: States[] = []',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'Each place of the list is written before it is read.',
  },
  {
    file: 'server/trace/layers.ts',
    code: 'const arcs: Arcs[] = []',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'Each place of the list is written before it is read.',
  },
  {
    file: 'server/trace/layers.ts',
    code: 'for (let at = 0; at < others.length; at++) {',
    original: 'at < others.length',
    replacement: 'at <= others.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/layers.ts',
    code: 'for (let goal = 0; goal < goals.length; goal++) if (places[goal] === 1) places[goal] = met.push(goals[goal] as number)',
    original: 'goal < goals.length',
    replacement: 'goal <= goals.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/layers.ts',
    code: 'for (let arc = 0; arc < arcs.length; arc++) arcs[arc] = (places[arcs[arc] as number] as number) - 1',
    original: 'arc < arcs.length',
    replacement: 'arc <= arcs.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/layers.ts',
    code: 'for (let place = 0; place < near.length; place++) {',
    original: 'place < near.length',
    replacement: 'place <= near.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/pathMerit.ts',
    code: "return criterion === 'weakest' ? (best[weakest] as Row).strength : 0",
    original: "criterion === 'weakest'",
    replacement: 'true',
    why: 'Only ids are left, last in each order: the weakest steps of both paths are already equal there.',
  },
  {
    file: 'server/trace/rank.ts',
    code: 'for (let place = 0; place < nos.length; place++) {',
    original: 'place < nos.length',
    replacement: 'place <= nos.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/sides.ts',
    code: 'if (from.neighbours === to.neighbours) return from.neighbours.size',
    original: 'from.neighbours === to.neighbours',
    replacement: 'false',
    why: 'A map counted with itself, less all that are in both, is its size: this only saves the count.',
  },
  {
    file: 'server/trace/stepStrengths.ts',
    code: 'for (let arc = 0; arc < of.length; arc++) weighed[arc] = strengths[of[arc] as number] as number',
    original: 'arc < of.length',
    replacement: 'arc <= of.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/stepStrengths.ts',
    code: 'for (let place = 0; place < nos.length; place++) {',
    original: 'place < nos.length',
    replacement: 'place <= nos.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/bits.ts',
    code: 'for (let at = 0, count = 0; count < numbers.length; at++) {',
    original: 'count < numbers.length',
    replacement: 'count <= numbers.length',
    why: BEYOND,
  },
  {
    file: 'server/trace/bits.ts',
    code: 'const words = new Uint32Array(Math.max(least, this.#words.length * 2))',
    original: 'this.#words.length * 2',
    replacement: 'this.#words.length / 2',
    why: 'It is as large as it has to be all the same: this only saves growing again.',
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'const key = one * PAIR + other',
    original: 'one * PAIR',
    replacement: 'one / PAIR',
    why: 'It packs the pair as exactly, one entity behind the point: only its places are worse.',
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'if (this.size * 2 > this.#keys.length) this.#grow()',
    original: 'this.size * 2 > this.#keys.length',
    replacement: 'this.size * 2 >= this.#keys.length',
    why: 'It grows one pair sooner.',
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'const hash = Math.imul(key % PAIR, 0x9e3779b1) ^ Math.imul(Math.floor(key / PAIR), 0x85ebca6b)',
    original: 'key % PAIR',
    replacement: 'key * PAIR',
    why: PLACES,
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'const hash = Math.imul(key % PAIR, 0x9e3779b1) ^ Math.imul(Math.floor(key / PAIR), 0x85ebca6b)',
    original: 'key / PAIR',
    replacement: 'key * PAIR',
    why: PLACES,
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'while (this.#keys[at] !== key && this.#keys[at] !== -1) at = (at + 1) & mask',
    original: 'at + 1',
    replacement: 'at - 1',
    why: PLACES,
  },
  {
    file: 'server/trace/pairNumbers.ts',
    code: 'if (key < 0) return',
    original: 'key < 0',
    replacement: 'false',
    why: 'A free place that is put in again is as free as before.',
  },
  {
    file: 'server/trace/rank.ts',
    code: "rank === 'hubs' ? union(lengths.map((one) => one.ceilings)).sort((a, b) => a - b) : [Number.POSITIVE_INFINITY]",
    original: "rank === 'hubs'",
    replacement: 'true',
    why: 'By the other ranks all places are of one class, so that the union is one ceiling.',
  },
  {
    file: 'server/trace/rank.ts',
    code: 'const path: number[] = []',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: OVERWRITTEN,
  },
  {
    file: 'server/trace/rank.ts',
    code: 'const arcs: number[] = []',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: OVERWRITTEN,
  },
  {
    file: 'server/trace/rank.ts',
    code: 'const ends: number[] = []',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: OVERWRITTEN,
  },
  {
    file: 'server/trace/search.ts',
    code: "const given = rank === 'length' ? ended : await untilCut(call, () => take(lengths))",
    original: "rank === 'length'",
    replacement: 'false',
    why: LISTED,
  },
  {
    file: 'server/trace/search.ts',
    code: "const given = rank === 'length' ? ended : await untilCut(call, () => take(lengths))",
    original: "'length'",
    replacement: '""',
    why: LISTED,
  },
  {
    file: 'server/trace/sortNumbers.ts',
    code: 'return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()',
    original: 'numbers.length < MANY',
    replacement: 'true',
    why: SORTED,
  },
  {
    file: 'server/trace/sortNumbers.ts',
    code: 'return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()',
    original: 'numbers.length < MANY',
    replacement: 'false',
    why: SORTED,
  },
  {
    file: 'server/trace/sortNumbers.ts',
    code: 'return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()',
    original: 'numbers.length < MANY',
    replacement: 'numbers.length <= MANY',
    why: SORTED,
  },
  {
    file: 'server/trace/sortNumbers.ts',
    code: 'return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()',
    original: 'numbers.length < MANY',
    replacement: 'numbers.length >= MANY',
    why: SORTED,
  },
]

/** Says whether an excuse is for this mutant. */
export const excuses = (excuse: Excuse, { file, code, original, replacement }: Mutant): boolean =>
  excuse.file === file && excuse.code === code && excuse.original === original && excuse.replacement === replacement
