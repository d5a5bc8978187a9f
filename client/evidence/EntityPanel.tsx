import '../i18n/areas/panel.ts'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { CopyLink } from '../shell/CopyLink.tsx'
import { cardsById } from '../text/cardsById.ts'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { Loading } from '../ui/Loading.tsx'
import { ElsewhereRows } from './ElsewhereRows.tsx'
import { EntityNotes } from './EntityNotes.tsx'
import styles from './EntityPanel.module.css'
import { neighbourhoodCall } from './neighbourhoodCall.ts'
import { RelationRows } from './RelationRows.tsx'
import { ValueRows } from './ValueRows.tsx'

/** Events of a panel about one entity. */
export interface PanelEvents {
  /** The reader opened the claims of a relation, or closed them. */
  onRelation?: ((id: string | undefined) => void) | undefined
  onEntity?: ((id: string) => void) | undefined
  /** The pointer is over a row with these relations, or over none. */
  onHover?: ((relations: readonly string[] | undefined) => void) | undefined
}

/** An entity with its claims by predicate, names, notes and citation. `relation` or `claim` is the one that is open. */
export function EntityPanel({
  id,
  relation,
  claim,
  actions,
  onRelation,
  onEntity,
  onHover,
}: {
  id: string
  relation?: string | undefined
  claim?: string | undefined
  actions?: ReactNode
} & PanelEvents) {
  const { t } = useTranslation('panel')
  const vocabulary = useVocabulary()
  const answer = useAnswer('entity', { params: { id } })
  const near = useAnswer('neighbourhood', neighbourhoodCall(id))
  const cards = useMemo(
    () => cardsById([...(answer.data?.entities ?? []), ...(near.data?.entities ?? [])]),
    [answer.data, near.data],
  )
  const again = () => {
    void answer.refetch()
    void near.refetch()
  }
  if (answer.error ?? near.error) return <Failure error={answer.error ?? near.error} sought={id} again={again} />
  if (!answer.data || !near.data) return <Loading>{t('loading')}</Loading>
  const { entity, values, elsewhere, omitted, version } = answer.data
  const left = near.data.omitted.total
  const shown = { version, cards, claim, onEntity }
  return (
    <div className={styles.panel}>
      <header className={styles.head} data-entity={id}>
        <p className={styles.kind}>
          <KindMark kind={entity.kind} size={16} />
          <LabelText label={vocabulary.kind(entity.kind)} />
          <span className={styles.counts}>
            {t('sources', { count: vocabulary.works(entity.sources) })}, {t('claims', { count: entity.claims })}
          </span>
        </p>
        <h2 className={styles.title}>
          <LabelText label={entity.labels} name />
        </h2>
        {entity.summary && (
          <p className={styles.summary}>
            <LabelText label={entity.summary} />
          </p>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {near.data.relations.length > 0 ? (
        <RelationRows
          id={id}
          graph={near.data}
          relation={relation}
          claim={claim}
          onRelation={onRelation}
          onEntity={onEntity}
          onHover={onHover}
        />
      ) : (
        <p className={styles.none}>{t('noClaims')}</p>
      )}
      {left > 0 && <p className={styles.none}>{t('omitted', { count: left })}</p>}
      <ValueRows values={values} omitted={omitted.values} {...shown} />
      <ElsewhereRows claims={elsewhere} omitted={omitted.elsewhere} {...shown} />
      <EntityNotes entity={entity} />
      <CopyLink path={pages.entity(id)} version={version} />
    </div>
  )
}
