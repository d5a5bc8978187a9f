import type { DragEvent } from 'react'

/** Media type of a dragged entity, so that a field takes nothing else. */
const FORM = 'application/x-izlek-entity'

/**
 * Event sent to a field when an entity is dropped on it from a canvas, which has no drag and drop; `detail` is the id.
 */
export const ENTITY_DROPPED = 'entity-dropped'

/** Attribute of a field that takes an entity. */
const TAKES = 'data-takes-entity'

/** Props that make a listed entity draggable. */
export function draggable(id: string): { draggable: true; onDragStart: (event: DragEvent) => void } {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.setData(FORM, id)
      dataTransfer.setData('text/plain', id)
      dataTransfer.effectAllowed = 'copyLink'
    },
  }
}

/** True if an entity is being dragged. */
export function carriesEntity({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(FORM)
}

/** The entity that was dropped. */
export function droppedEntity({ dataTransfer }: DragEvent): string | undefined {
  return dataTransfer.getData(FORM) || undefined
}

/** Drops an entity on the field at a point of the window (client pixels); returns false if there is none. */
export function dropAt(id: string, [x, y]: [number, number]): boolean {
  const field = document.elementFromPoint(x, y)?.closest(`[${TAKES}]`)
  field?.dispatchEvent(new CustomEvent(ENTITY_DROPPED, { detail: id }))
  return field != null
}
