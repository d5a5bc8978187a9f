import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { CopyLink } from '../shell/CopyLink.tsx'
import { cardsById } from '../text/cardsById.ts'
import { Loading } from '../ui/Loading.tsx'
import { RelationClaims } from './RelationClaims.tsx'
import { RelationHead } from './RelationHead.tsx'
import styles from './RelationPanel.module.css'

/** A relation: its two ends, its line, and every claim of it with its sentences; affirmed and denied ones apart. */
export function RelationPanel({
  id,
  claim,
  onEntity,
}: {
  id: string
  claim?: string | undefined
  onEntity?: ((id: string) => void) | undefined
}) {
  const { t } = useTranslation('panel')
  const answer = useAnswer('relation', { params: { id } })
  if (answer.error) return <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const { relation, entities, version } = answer.data
  const cards = cardsById(entities)
  return (
    <div className={styles.panel} data-relation={id}>
      {relation.lines.map((line) => (
        <section key={line.polarity} className={styles.line}>
          <RelationHead relation={relation} line={line} cards={cards} onEntity={onEntity} />
          <RelationClaims id={id} polarity={line.polarity} claim={claim} onEntity={onEntity} />
        </section>
      ))}
      {relation.claims > 1 && <CopyLink path={pages.relation(id)} version={version} />}
    </div>
  )
}
