import { type RefObject, useEffect, useRef, useState } from 'react'
import { endsOfRelation } from '../../contracts/relationId.ts'
import { around, type Box } from '../../drawing/geometry.ts'
import type { Selected } from '../../drawing/places.ts'
import type { PlateHandle } from '../canvas/plateProps.ts'
import { type Corner, cornerFrom, coveredBy, isInSight, slipIn } from './slipPlace.ts'

/**
 * Finds the corner of a plate where the slip of what is opened lies: the furthest from it. Where there is no such room
 * the picture gives way.
 */
export function useSlipPlace(
  plate: RefObject<PlateHandle | null>,
  opened: Selected | undefined,
  drawn: boolean,
): { area: RefObject<HTMLDivElement | null>; corner: Corner } {
  const [corner, setCorner] = useState<Corner>('bottom-right')
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const slip = area.current?.querySelector('[data-corner]')
    const boxNow = () => around(endsOf(opened).flatMap((id) => plate.current?.boxOf(id) ?? []))
    // On a narrow page the slip lies at the foot of the page: the plate that it was opened from comes to its head.
    if (slip && getComputedStyle(slip).position === 'fixed') {
      const item = boxNow()
      if (item && isInSight(item, window.innerHeight)) area.current?.scrollIntoView({ block: 'start' })
    }
    const box = drawn && boxNow()
    if (!box || !slip || !area.current) return
    const away = cornerFrom(box, boxOfElement(area.current))
    setCorner(away)
    const clear = () => {
      const [now, room] = [boxNow(), area.current && boxOfElement(area.current)]
      const covered = now && room && coveredBy(slipIn(away, boxOfElement(slip), room), away, now, room)
      if (covered) plate.current?.reveal(endsOf(opened), [], covered)
    }
    // Sentences that are still fetched make it higher.
    const observer = new ResizeObserver(clear)
    observer.observe(slip)
    return () => observer.disconnect()
  }, [plate, opened, drawn])
  return { area, corner }
}

/** The entities of something opened: itself, or both ends of a relation. */
export function endsOf(item: Selected | undefined): readonly string[] {
  if (!item) return []
  return 'entity' in item ? [item.entity] : endsOfRelation(item.relation)
}

/** The entity or relation that an address names, where the picture has it. */
export function openedIn(
  { entities, relations }: { entities: readonly { id: string }[]; relations: readonly { id: string }[] },
  entity: string | undefined,
  relation: string | undefined,
): Selected | undefined {
  if (entity !== undefined && entities.some(({ id }) => id === entity)) return { entity }
  return relation !== undefined && relations.some(({ id }) => id === relation) ? { relation } : undefined
}

function boxOfElement(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { x1: left, y1: top, x2: right, y2: bottom }
}
