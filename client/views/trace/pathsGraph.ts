import type { EntityCard } from '../../../contracts/graph.ts'
import type { Path } from '../../../contracts/path.ts'
import type { RelationCard } from '../../../contracts/relation.ts'

/** The entities and relations of several paths, each once, in the order in which the paths name them. */
export function pathsGraph(paths: readonly Path[]): { entities: EntityCard[]; relations: RelationCard[] } {
  const entities = new Map<string, EntityCard>()
  const relations = new Map<string, RelationCard>()
  for (const path of paths) {
    for (const entity of path.entities) entities.set(entity.id, entity)
    for (const relation of path.steps.flatMap((step) => step.relations)) relations.set(relation.id, relation)
  }
  return { entities: [...entities.values()], relations: [...relations.values()] }
}
