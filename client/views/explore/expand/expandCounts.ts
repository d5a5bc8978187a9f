import type { AnswerOf } from '../../../../contracts/api.ts'
import type { Graph } from '../../../../contracts/graph.ts'
import { groupBy } from '../../../../contracts/groupBy.ts'
import { Modality } from '../../../../contracts/modality.ts'
import type { RelationCard, RelationLine } from '../../../../contracts/relation.ts'
import type { Direction } from '../../../text/useVocabulary.ts'

/** Expansion along one predicate in one direction. */
export interface ExpandRow {
  predicate: string
  direction: Direction
  /** How it is told and drawn: as all of its claims are, or plainly where they differ or were not all fetched. */
  look: Pick<RelationLine, 'polarity' | 'modality' | 'inferred'>
  /** Claims of either polarity, where both occur. */
  both: { affirmed: number; negated: number } | undefined
  /** Entities that are not drawn yet. */
  fresh: number
}

/** Expansion to entities of one kind. */
export interface ExpandKind {
  kind: string
  /** Entities that are not drawn yet; at least so many where not all neighbours were counted. */
  fresh: number
  atLeast: boolean
}

/** Counts of an entity's expansion by row, by kind, and in all. */
export interface Expansion {
  rows: ExpandRow[]
  kinds: ExpandKind[]
  fresh: number
  /** Relations that are not drawn yet, and those that are. */
  relations: number
  shown: number
}

/** Computes how much each row would add, from the counts of an entity and the drawn entities. */
export function expansionOf(
  id: string,
  counts: AnswerOf<'entity'>['counts'],
  degree: number,
  near: Pick<Graph, 'entities' | 'relations' | 'omitted'> | undefined,
  drawn: readonly RelationCard[],
  symmetric: (predicate: string) => boolean,
): Expansion {
  const here = drawn.filter(({ subject, object }) => (subject === id || object === id) && subject !== object)
  const directionOf = ({ subject, predicate }: RelationCard): Direction =>
    subject === id || symmetric(predicate) ? 'out' : 'in'
  const rows = counts
    .filter(({ entities }) => entities > 0)
    .map(({ predicate, direction, entities, claims, negated }) => {
      const mine = (relation: RelationCard) => relation.predicate === predicate && directionOf(relation) === direction
      return {
        predicate,
        direction,
        look: lookOf(
          negated === claims ? 'negated' : 'affirmed',
          claims,
          near?.relations.filter((relation) => mine(relation) && (relation.subject === id || relation.object === id)),
        ),
        both: negated > 0 && negated < claims ? { affirmed: claims - negated, negated } : undefined,
        fresh: Math.max(0, entities - here.filter(mine).length),
      }
    })
  const neighbours = new Set(here.map(({ subject, object }) => (subject === id ? object : subject)))
  const all = counts.reduce((sum, { entities }) => sum + entities, 0)
  const fresh = (near?.entities ?? []).filter((card) => card.id !== id && !neighbours.has(card.id))
  const kinds = [...groupBy(fresh, ({ kind }) => kind)]
    .map(([kind, cards]) => ({ kind, fresh: cards.length, atLeast: (near?.omitted.total ?? 0) > 0 }))
    .sort((a, b) => b.fresh - a.fresh || (a.kind < b.kind ? -1 : 1))
  return {
    rows,
    kinds,
    fresh: Math.max(0, degree - neighbours.size),
    relations: Math.max(0, all - here.length),
    shown: here.length,
  }
}

// A row tells many claims at once, so what only some of them are is not said of all.
function lookOf(
  polarity: RelationLine['polarity'],
  claims: number,
  relations: readonly RelationCard[] = [],
): ExpandRow['look'] {
  const fetched = relations.reduce((sum, one) => sum + one.claims, 0)
  const lines = relations.flatMap((one) => one.lines).filter((line) => line.polarity === polarity)
  if (fetched < claims || lines.length === 0) return { polarity, modality: 'asserted', inferred: false }
  const modality = Modality.options.find((one) => lines.some((line) => line.modality === one)) ?? 'asserted'
  return { polarity, modality, inferred: lines.every(({ inferred }) => inferred) }
}
