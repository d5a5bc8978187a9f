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

/** The survivors of the areas in which each has to be killed or excused. */
export const EXCUSES: Excuse[] = [
  {
    file: 'contracts/canonical.ts',
    code: 'if (ORDERED.has(key) || items.length < 2) return items',
    original: 'items.length < 2',
    replacement: 'false',
    why: 'A list of one sorted is the same list: this only saves writing its item as text.',
  },
]

/** Says whether an excuse is for this mutant. */
export const excuses = (excuse: Excuse, { file, code, original, replacement }: Mutant): boolean =>
  excuse.file === file && excuse.code === code && excuse.original === original && excuse.replacement === replacement
