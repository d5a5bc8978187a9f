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
]

/** Says whether an excuse is for this mutant. */
export const excuses = (excuse: Excuse, { file, code, original, replacement }: Mutant): boolean =>
  excuse.file === file && excuse.code === code && excuse.original === original && excuse.replacement === replacement
