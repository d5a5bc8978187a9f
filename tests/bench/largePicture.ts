import { LIMITS } from '../../contracts/limits.ts'
import { askApi } from './askApi.ts'
import { onGrid } from './onGrid.ts'
import type { World } from './world.ts'

/** A large picture with places, as far as our page draws one, and an entity in it that can still be expanded. */
export interface LargePicture {
  /** All that may be drawn, what is held back included. */
  graph: World['all']
  places: Record<string, { x: number; y: number }>
  hub: string
  /** Neighbours of the hub that are not drawn before it is expanded. */
  heldBack: string[]
}

/**
 * Takes the entity of greatest degree, its neighbours, and others by degree, up to what our page draws. Held back
 * entities have no places.
 */
export async function largePicture({ program, all }: World): Promise<LargePicture> {
  const byDegree = all.entities.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const hub = byDegree[0]?.id as string
  const ends = all.relations.flatMap(({ subject, object }) =>
    subject === hub ? [object] : object === hub ? [subject] : [],
  )
  const ids = [...new Set([hub, ...ends, ...byDegree.map(({ id }) => id)])].slice(0, LIMITS.graph.entities)
  const graph = await askApi(program.url, 'graph', { body: { entities: ids } })
  const near = await askApi(program.url, 'neighbourhood', { params: { id: hub } })
  const heldBack = near.entities.map(({ id }) => id).filter((id) => id !== hub)
  const drawn = ids.filter((id) => !heldBack.includes(id))
  return { graph, places: onGrid(drawn), hub, heldBack }
}
