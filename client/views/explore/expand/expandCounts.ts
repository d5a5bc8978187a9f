import type { AnswerOf } from '../../../../contracts/api.ts'
import type { Graph } from '../../../../contracts/graph.ts'
import { groupBy } from '../../../../contracts/groupBy.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import type { Direction } from '../../../text/useVocabulary.ts'

/** Expansion along one predicate in one direction. */
export interface ExpandRow {
  predicate: string
  direction: Direction
  /** How its first line is drawn, where it was fetched. */
  line: RelationCard['lines'][number] | undefined
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
    .map(({ predicate, direction, entities }) => {
      const mine = (relation: RelationCard) => relation.predicate === predicate && directionOf(relation) === direction
      return {
        predicate,
        direction,
        line: near?.relations.find((relation) => mine(relation) && (relation.subject === id || relation.object === id))
          ?.lines[0],
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
