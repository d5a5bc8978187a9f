import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Selected } from '../../../drawing/places.ts'
import { ClaimCard } from '../../evidence/ClaimCard.tsx'
import { RelationHead } from '../../evidence/RelationHead.tsx'
import { Slip } from '../../evidence/Slip.tsx'
import type { Corner } from '../../evidence/slipPlace.ts'
import { cardsById } from '../../text/cardsById.ts'
import { EntityName } from '../../text/EntityName.tsx'
import styles from './SceneEvidence.module.css'
import { claimsOf } from './sceneClaims.ts'

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/**
 * A slip beside the scene: the sentences of what was clicked in its picture, numbered as in the text. `onEntity` is
 * called for a name in it.
 */
export function SceneEvidence({
  scene,
  version,
  footnotes,
  entities,
  opened,
  corner,
  onEntity,
  onClose,
}: {
  scene: Scene
  version: string
  footnotes: readonly string[]
  entities: readonly EntityCard[]
  opened: Selected
  corner: Corner
  onEntity: (id: string) => void
  /** `within`: the focus was in the slip. */
  onClose: (within: boolean) => void
}) {
  const { t } = useTranslation('story')
  const cards = cardsById(entities)
  const claims = claimsOf(scene.details, opened).sort((a, b) => footnotes.indexOf(a.id) - footnotes.indexOf(b.id))
  const chosen = 'entity' in opened ? cards.get(opened.entity) : undefined
  const relation = scene.graph.relations.find(({ id }) => 'relation' in opened && id === opened.relation)
  const numbered = (some: ClaimDetail[]) => (
    <ol className={styles.claims}>
      {some.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <span className={styles.number}>{footnotes.indexOf(claim.id) + 1}</span>
          <ClaimCard claim={claim} version={version} entities={cards} onEntity={onEntity} plain />
        </li>
      ))}
    </ol>
  )
  return (
    <Slip
      label={t('beside')}
      hide={t('hide')}
      said={t('opened', { count: claims.length })}
      corner={corner}
      onClose={onClose}
    >
      {chosen && (
        <section>
          <h2 className={styles.head}>
            <EntityName card={chosen} onOpen={onEntity} size={18} />
          </h2>
          {claims.length > 0 ? numbered(claims) : <p className={styles.none}>{t('unsaid')}</p>}
        </section>
      )}
      {relation?.lines.map((line) => {
        const some = claims.filter(({ polarity }) => polarity === line.polarity)
        return (
          <section key={line.polarity} data-relation={relation.id}>
            <RelationHead relation={relation} line={line} cards={cards} onEntity={onEntity} />
            {numbered(some)}
          </section>
        )
      })}
    </Slip>
  )
}
