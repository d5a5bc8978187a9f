import { pages } from '../../../contracts/addresses.ts'
import type { CanvasState } from '../../../contracts/canvasState.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Places } from '../../../drawing/places.ts'
import { writeFragment } from '../../state/history/fragment.ts'

/** The address of the canvas with the picture of a scene as it stands, and an entity chosen there. */
export function sceneOnCanvas(entities: readonly EntityCard[], places: Places, entity: string): string {
  const items = [...new Set([...entities.map(({ id }) => id), entity])].map((id): CanvasState['items'][number] => {
    const place = places.get(id)
    return place ? [id, place.x, place.y, place.side] : [id]
  })
  const fragment = writeFragment({ items, selected: { entity } })
  return pages.explore({ entity }) + (fragment ? `#${fragment}` : '')
}
