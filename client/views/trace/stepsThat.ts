import type { Step } from '../../../contracts/path.ts'
import type { RelationLine } from '../../../contracts/relation.ts'

/** The numbers of the steps of which every line is so, counted from one, joined by commas; empty if there are none. */
export function stepsThat(steps: readonly Step[], is: (line: RelationLine) => boolean): string {
  return steps.flatMap((step, at) => (step.relations.every(({ lines }) => lines.every(is)) ? [at + 1] : [])).join(', ')
}
