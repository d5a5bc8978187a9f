import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Selected } from '../../../drawing/places.ts'
import { useCommands } from '../../commands/commands.ts'
import { ClaimCard } from '../../evidence/ClaimCard.tsx'
import { RelationHead } from '../../evidence/RelationHead.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { EntityName } from '../../text/EntityName.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './SceneEvidence.module.css'
import { claimsOf } from './sceneClaims.ts'
import type { Corner } from './slipPlace.ts'

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/**
 * A slip beside the scene: the sentences of what was clicked in its picture, numbered as in the text. `onEntity` is
 * called for a name in it.
 */
export function SceneEvidence({
  scene,
  footnotes,
  entities,
  opened,
  corner,
  onEntity,
  onClose,
}: {
  scene: Scene
  footnotes: readonly string[]
  entities: readonly EntityCard[]
  opened: Selected
  corner: Corner
  onEntity: (id: string) => void
  /** `within`: the focus was in the slip. */
  onClose: (within: boolean) => void
}) {
  const { t } = useTranslation('story')
  const slip = useRef<HTMLElement>(null)
  const cards = cardsById(entities)
  const close = () => onClose(slip.current?.contains(document.activeElement) ?? false)
  useCommands({ letGo: { act: close } })
  const claims = claimsOf(scene.details, opened).sort((a, b) => footnotes.indexOf(a.id) - footnotes.indexOf(b.id))
  const chosen = 'entity' in opened ? cards.get(opened.entity) : undefined
  const relation = scene.graph.relations.find(({ id }) => 'relation' in opened && id === opened.relation)
  const numbered = (some: ClaimDetail[]) => (
    <ol className={styles.claims}>
      {some.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <span className={styles.number}>{footnotes.indexOf(claim.id) + 1}</span>
          <ClaimCard claim={claim} entities={cards} onEntity={onEntity} plain />
        </li>
      ))}
    </ol>
  )
  return (
    <aside ref={slip} className={styles.slip} data-corner={corner} aria-label={t('beside')}>
      <div className={styles.close}>
        <IconButton icon="close" label={t('hide')} onPress={close} />
      </div>
      {chosen && (
        <section className={styles.part}>
          <h2 className={styles.head}>
            <EntityName card={chosen} onOpen={onEntity} size={18} />
          </h2>
          {claims.length > 0 ? numbered(claims) : <p className={styles.none}>{t('unsaid')}</p>}
        </section>
      )}
      {relation?.lines.map((line) => {
        const some = claims.filter(({ polarity }) => polarity === line.polarity)
        return (
          <section key={line.polarity} className={styles.part} data-relation={relation.id}>
            <RelationHead relation={relation} line={line} cards={cards} onEntity={onEntity} />
            {numbered(some)}
          </section>
        )
      })}
      <p className="hidden" role="status">
        {t('opened', { count: claims.length })}
      </p>
    </aside>
  )
}
