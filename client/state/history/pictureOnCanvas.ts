import { pages } from '../../../contracts/addresses.ts'
import type { CanvasState } from '../../../contracts/canvasState.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Places } from '../../../drawing/places.ts'
import { writeFragment } from './fragment.ts'

/** The address of the canvas with a picture as it stands elsewhere, and an entity chosen there. */
export function pictureOnCanvas(
  entities: readonly Pick<EntityCard, 'id'>[],
  places: Places,
  entity: string,
  more: Pick<CanvasState, 'traced'> = {},
): string {
  const items = [...new Set([...entities.map(({ id }) => id), entity])].map((id): CanvasState['items'][number] => {
    const place = places.get(id)
    return place ? [id, place.x, place.y, place.side] : [id]
  })
  const fragment = writeFragment({ items, selected: { entity }, ...more })
  return pages.explore({ entity }) + (fragment ? `#${fragment}` : '')
}
