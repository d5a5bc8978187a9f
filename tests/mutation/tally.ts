import type { Mutant } from './mutants.ts'

/** How many mutants of an area met which end; the score is what the tests noticed of what they could. */
export interface Tally {
  killed: number
  timeouts: number
  survived: number
  noCoverage: number
  /** Those that act only while a module is loaded (schemas, tables): not tried, and not part of the score. */
  static: number
  errors: number
  score: number
}

/** Counts mutants by how they ended. */
export function tallyOf(mutants: Mutant[]): Tally {
  const count = (...statuses: Mutant['status'][]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const valid = noticed + count('Survived', 'NoCoverage')
  return {
    killed: count('Killed'),
    timeouts: count('Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    static: count('Ignored'),
    errors: count('RuntimeError', 'CompileError'),
    score: valid === 0 ? 1 : Math.floor((noticed / valid) * 1000) / 1000,
  }
}
