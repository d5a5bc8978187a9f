import type { Step } from '../../../contracts/path.ts'
import type { RelationLine } from '../../../contracts/relation.ts'

/** One drawn line of a step: the relations that run the same way and are drawn alike. */
export interface StepLine {
  id: string
  direction: 'out' | 'in'
  polarity: RelationLine['polarity']
  modality: RelationLine['modality']
  inferred: boolean
  symmetric: boolean
  sources: string[]
  relations: { id: string; predicate: string }[]
}

/**
 * Lines of a step. Arrows point as in the text, so a relation from the step's end to its start points backwards;
 * symmetric relations have no arrow and a line of their own.
 */
export function stepLines(step: Step, symmetric: (predicate: string) => boolean): StepLine[] {
  const lines = new Map<string, StepLine>()
  for (const relation of step.relations) {
    const mutual = symmetric(relation.predicate)
    const direction = mutual || relation.subject === step.from ? 'out' : 'in'
    for (const { polarity, modality, inferred, sources } of relation.lines) {
      const id = [mutual ? 'both' : direction, polarity, modality, inferred].join(' ')
      const look = { direction, polarity, modality, inferred, symmetric: mutual } as const
      const line = lines.get(id) ?? { id, ...look, sources: [], relations: [] }
      lines.set(id, line)
      line.sources = [...new Set([...line.sources, ...sources])]
      line.relations.push({ id: relation.id, predicate: relation.predicate })
    }
  }
  return [...lines.values()]
}
