import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { RelationCard } from '../../../../contracts/relation.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import type { Step } from '../../../state/step.ts'
import { useExploreParts } from '../exploreContext.ts'
import { useEntityActions } from '../selection/useEntityActions.ts'
import { ExpandMenu } from './ExpandMenu.tsx'
import { expand } from './expansion.ts'
import { menuPlace } from './menuPlace.ts'
import styles from './PlateMenu.module.css'

/**
 * The expand menu beside its entity, on a narrow page at the foot of the plate. `camera` changes when the plate moves.
 */
export function PlateMenu({
  id,
  step,
  relations,
  plate,
  camera,
  narrow,
  onClose,
}: {
  id: string
  step: Step | undefined
  relations: readonly RelationCard[]
  plate: RefObject<PlateHandle | null>
  camera: unknown
  narrow: boolean
  onClose: () => void
}) {
  const answers = useQueryClient()
  const { entities } = useExploreParts().picture.all
  const actions = useEntityActions(id, step, relations)
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number }>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a panned plate moves the entity, and the menu with it
  useLayoutEffect(() => {
    const menu = box.current
    const frame = menu?.parentElement
    if (!menu || !frame || narrow) return
    const put = () => {
      const corner = frame.getBoundingClientRect()
      const inFrame = (entity: string) => {
        const box = plate.current?.boxOf(entity)
        const { x, y } = corner
        return box && { x1: box.x1 - x, y1: box.y1 - y, x2: box.x2 - x, y2: box.y2 - y }
      }
      const at = inFrame(id)
      if (!at) return
      const near = relations
        .filter(({ subject, object }) => subject === id || object === id)
        .flatMap(({ subject, object }) => inFrame(subject === id ? object : subject) ?? [])
      setPlace(
        menuPlace(
          at,
          near,
          { width: menu.offsetWidth, height: menu.offsetHeight },
          { width: frame.clientWidth, height: frame.clientHeight },
        ),
      )
    }
    put()
    // Its height changes when the counts arrive.
    const observer = new ResizeObserver(put)
    observer.observe(menu)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [id, relations, plate, narrow, camera])

  return (
    <div
      ref={box}
      className={narrow ? styles.foot : styles.beside}
      style={narrow ? undefined : (place ?? { left: 0, top: 0, visibility: 'hidden' })}
    >
      <ExpandMenu
        id={id}
        known={entities.find((card) => card.id === id)?.labels}
        drawn={relations}
        actions={actions}
        onExpand={(request) => expand(answers, id, request)}
        onClose={onClose}
      />
    </div>
  )
}
