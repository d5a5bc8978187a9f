import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { CopyLink } from '../shell/CopyLink.tsx'
import { cardsById } from '../text/cardsById.ts'
import { EntityName } from '../text/EntityName.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { Loading } from '../ui/Loading.tsx'
import { RelationClaims } from './RelationClaims.tsx'
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
  const { works, symmetric } = useVocabulary()
  const answer = useAnswer('relation', { params: { id } })
  if (answer.error) return <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const { relation, entities } = answer.data
  const cards = cardsById(entities)
  const subject = cards.get(relation.subject)
  const object = cards.get(relation.object)
  return (
    <div className={styles.panel} data-relation={id}>
      {relation.lines.map((line) => (
        <section key={line.polarity} className={styles.line}>
          <h2 className={styles.head}>
            {subject && <EntityName card={subject} onOpen={onEntity} />}
            <span className={styles.predicate}>
              <LineSample {...line} symmetric={symmetric(relation.predicate)} sources={works(line.sources)} lit />
              <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
            </span>
            {object && <EntityName card={object} onOpen={onEntity} />}
          </h2>
          <RelationClaims id={id} polarity={line.polarity} claim={claim} onEntity={onEntity} />
        </section>
      ))}
      {relation.claims > 1 && <CopyLink path={pages.relation(id)} />}
    </div>
  )
}
