import type { RefObject } from 'react'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import { HoverNote } from '../../../evidence/HoverNote.tsx'
import styles from '../ExploreView.module.css'

/**
 * The wording of the relation under the pointer, at the foot of the plate: at the left, unless the relation runs there.
 */
export function RelationNote({
  relation,
  plate,
  area,
}: {
  relation: string
  plate: RefObject<PlateHandle | null>
  area: RefObject<HTMLElement | null>
}) {
  const frame = area.current?.getBoundingClientRect()
  const atLeft = endsOfRelation(relation).some((id) => {
    const box = plate.current?.boxOf(id)
    return box !== undefined && frame !== undefined && box.x1 < frame.x + 330 && box.y2 > frame.bottom - 190
  })
  return (
    <div className={atLeft ? styles.noteRight : styles.note}>
      <HoverNote relation={relation} />
    </div>
  )
}
