import type { Graph } from '../../../contracts/graph.ts'
import type { Places } from '../../../drawing/places.ts'

type Drawn = Pick<Graph, 'entities' | 'relations'>

/** The ids of entities and relations that two scenes both show. */
export function sharedOf(one: Drawn, other: Drawn): Set<string> {
  const ids = new Set([...other.entities, ...other.relations].map(({ id }) => id))
  return new Set([...one.entities, ...one.relations].map(({ id }) => id).filter((id) => ids.has(id)))
}

/** The places of a scene's entities; others lose theirs, so that new ones need not avoid them. */
export function keptPlaces(places: Places, { entities }: Drawn): Places {
  const shown = new Set(entities.map(({ id }) => id))
  return new Map([...places].filter(([id]) => shown.has(id)))
}
