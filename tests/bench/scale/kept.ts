import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FORM } from '../../../server/dataset/prepared.ts'
import type { Figure } from '../figure.ts'
import { RECIPE, type Size } from './sizes.ts'

/** The things kept of a size between runs, in a folder that git ignores. */
export interface Kept {
  /** The dataset folder. */
  folder: string
  /** The folder of the store that it is loaded into. */
  home: string
  /** True if a step was done before, such as `loaded`; `done` says it now. */
  has(step: string): boolean
  done(step: string): void
  /** Figures of a row that were measured before, and those that have been now. */
  figures(row: string): Figure[] | undefined
  keep(row: string, figures: Figure[]): void
}

const ROOT = join(import.meta.dirname, '../../../.izlek-bench')

/** Opens the folder of a size; figures of before are forgotten where all is to be measured anew. */
export function keptOf(size: Size, anew: boolean): Kept {
  // The form stands in the name: data that an older program loaded lie in another, and are loaded again.
  const base = join(ROOT, `recipe-${RECIPE}`, size)
  const home = join(base, `store-${FORM}`)
  mkdirSync(home, { recursive: true })
  const measured = join(base, 'figures.json')
  const figures: Record<string, Figure[]> =
    !anew && existsSync(measured) ? JSON.parse(readFileSync(measured, 'utf8')) : {}
  const mark = (step: string) => join(home, `${step}.done`)
  return {
    folder: join(base, 'dataset'),
    home,
    has: (step) => existsSync(mark(step)),
    done: (step) => writeFileSync(mark(step), ''),
    figures: (row) => figures[row],
    keep(row, found) {
      figures[row] = found
      writeFileSync(`${measured}.new`, JSON.stringify(figures))
      renameSync(`${measured}.new`, measured)
    },
  }
}
