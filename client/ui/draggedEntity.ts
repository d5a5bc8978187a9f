import type { DragEvent } from 'react'

/** The form of what is dragged, so that a field takes nothing else. */
const FORM = 'application/x-izlek-entity'

/** Sent to a field that takes an entity, when one is dropped on it from a canvas, which has no drag and drop of its own; `detail` is the id. */
export const ENTITY_DROPPED = 'entity-dropped'

/** The attribute by which a field says that it takes an entity. */
const TAKES = 'data-takes-entity'

/** What makes a listed entity draggable. */
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

/** Whether an entity is being dragged. */
export function carriesEntity({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(FORM)
}

/** The entity that was dropped. */
export function droppedEntity({ dataTransfer }: DragEvent): string | undefined {
  return dataTransfer.getData(FORM) || undefined
}

/** Hands an entity to the field at a point of the window (client pixels); whether there is one. */
export function dropAt(id: string, [x, y]: [number, number]): boolean {
  const field = document.elementFromPoint(x, y)?.closest(`[${TAKES}]`)
  field?.dispatchEvent(new CustomEvent(ENTITY_DROPPED, { detail: id }))
  return field != null
}
