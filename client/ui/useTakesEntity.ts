import { type DragEvent, type RefObject, useEffect, useState } from 'react'
import { useLatest } from '../useLatest.ts'
import { carriesEntity, droppedEntity, ENTITY_DROPPED } from './draggedEntity.ts'

/** Lets a field take an entity dropped from a list or a canvas; `over` is true while one is held above it. */
export function useTakesEntity(field: RefObject<HTMLElement | null>, onTake: (id: string) => void) {
  const [over, setOver] = useState(false)
  const handleTake = useLatest(onTake)
  useEffect(() => {
    const element = field.current
    const take = (event: Event) => handleTake((event as CustomEvent<string>).detail)
    element?.addEventListener(ENTITY_DROPPED, take)
    return () => element?.removeEventListener(ENTITY_DROPPED, take)
  }, [field, handleTake])
  return {
    'data-takes-entity': '',
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!carriesEntity(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      const id = droppedEntity(event)
      if (id === undefined) return
      event.preventDefault()
      onTake(id)
    },
  }
}
