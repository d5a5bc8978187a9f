import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard, Graph } from '../../../contracts/graph.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { RelationCard } from '../../../contracts/relation.ts'

/** Some entities with every relation among them, of one version. */
export interface CachedGraph {
  version: string
  entities: EntityCard[]
  /** In order of their ids, as an answer has them. */
  relations: RelationCard[]
  /** Ids that the dataset does not have. */
  missing: string[]
  /** The graph is complete: no relation was left out by the limit of an answer. */
  closed: boolean
}

/** Makes the cached form of an answer about a whole picture. */
export function cachedGraph(graph: Graph & { missing?: string[] }): CachedGraph {
  const { version, entities, relations, missing = [], omitted } = graph
  return { version, entities, relations, missing, closed: omitted.total === 0 }
}

/** Ids that a graph does not contain. */
export function missingFrom(graph: CachedGraph, ids: readonly string[]): string[] {
  const known = new Set([...graph.entities.map(({ id }) => id), ...graph.missing])
  return ids.filter((id) => !known.has(id))
}

/** Adds an answer to a graph: new cards and the relations that touch them. Known cards stay the same objects. */
export function merge(graph: CachedGraph, answer: AnswerOf<'graph'>): CachedGraph {
  const fresh = new Set(answer.entities.map(({ id }) => id))
  const kept = graph.relations.filter(({ subject, object }) => !fresh.has(subject) && !fresh.has(object))
  const all = inOrder(kept, answer.relations)
  return {
    version: answer.version,
    entities: [...graph.entities.filter(({ id }) => !fresh.has(id)), ...answer.entities],
    relations: all.slice(0, LIMITS.graph.relations),
    missing: [...new Set([...graph.missing, ...answer.missing])],
    closed: answer.omitted.total === 0 && all.length <= LIMITS.graph.relations,
  }
}

// Two lists in order of id become one.
function inOrder(a: readonly RelationCard[], b: readonly RelationCard[]): RelationCard[] {
  const all: RelationCard[] = []
  let at = 0
  for (const card of a) {
    while (at < b.length && b[at]!.id < card.id) all.push(b[at++]!)
    all.push(card)
  }
  return [...all, ...b.slice(at)]
}
