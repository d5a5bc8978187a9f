import type { Mutant } from './mutants.ts'

/** A survivor that no test can or should kill. */
export interface Excuse {
  file: string
  /** The line as it stands in the file, without the blanks round it. */
  code: string
  replacement: string
  why: string
}

/** The survivors of the areas in which each has to be killed or excused. */
export const EXCUSES: Excuse[] = []

/** Whether an excuse is for this mutant. */
export const excuses = (excuse: Excuse, { file, code, replacement }: Mutant): boolean =>
  excuse.file === file && excuse.code === code && excuse.replacement === replacement
