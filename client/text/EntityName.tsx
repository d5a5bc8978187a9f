import type { EntityCard } from '../../contracts/graph.ts'
import { kindLook } from '../../drawing/tokens.ts'
import { draggable } from '../ui/draggedEntity.ts'
import { KindMark } from '../ui/KindMark.tsx'
import styles from './EntityName.module.css'
import faces from './FamilyFace.module.css'
import { LabelText } from './LabelText.tsx'
import { useVocabulary } from './useVocabulary.ts'

/** An entity's mark and label in the face of its family; a button when it can be opened. */
export function EntityName({
  card,
  onOpen,
  size = 16,
}: {
  card: EntityCard
  onOpen?: ((id: string) => void) | undefined
  size?: number
}) {
  const { kind } = useVocabulary()
  const inner = (
    <>
      <KindMark kind={card.kind} size={size} />
      <span className={faces[kindLook(card.kind).family]}>
        <LabelText label={card.labels} name />
      </span>
      <span className="hidden">
        {' ('}
        <LabelText label={kind(card.kind)} />)
      </span>
    </>
  )
  if (!onOpen)
    return (
      <span className={styles.name} data-entity={card.id} {...draggable(card.id)}>
        {inner}
      </span>
    )
  return (
    <button
      type="button"
      className={styles.open}
      data-entity={card.id}
      {...draggable(card.id)}
      onClick={() => onOpen(card.id)}
    >
      {inner}
    </button>
  )
}
