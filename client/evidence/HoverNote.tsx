import { useTranslation } from 'react-i18next'
import { useAnswer } from '../api.ts'
import { cardsById } from '../text/cardsById.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import styles from './HoverNote.module.css'

/** The wording of the relation under the pointer; the panel has all of it. */
export function HoverNote({ relation: id }: { relation: string }) {
  const { t } = useTranslation(['explore', 'panel'])
  const { works, source, symmetric } = useVocabulary()
  const { data } = useAnswer('relation', { params: { id } })
  if (!data || data.relation.id !== id) return null
  const { relation, claims, entities } = data
  const cards = cardsById(entities)
  const subject = cards.get(relation.subject)
  const object = cards.get(relation.object)
  const claim = claims.find(({ evidence }) => evidence.some(({ stance }) => stance === 'supports')) ?? claims[0]
  const evidence = claim?.evidence.find(({ stance }) => stance === 'supports') ?? claim?.evidence[0]
  const line = relation.lines.find(({ polarity }) => polarity === claim?.polarity) ?? relation.lines[0]
  if (!subject || !object || !line || !evidence) return null
  return (
    <div className={styles.note}>
      <p className={styles.relation}>
        <LabelText label={subject.labels} name />{' '}
        <LineSample {...line} symmetric={symmetric(relation.predicate)} sources={works(line.sources)} />{' '}
        <span className={styles.predicate}>
          <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
        </span>{' '}
        <LabelText label={object.labels} name />
      </p>
      <p className={styles.quote} lang={source(evidence.source)?.lang} translate="no">
        {`“${evidence.parts.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ')}”`}
      </p>
      <p className={styles.meta}>
        {t(`panel:modality.${line.modality}`)}, {t('hover.sources', { count: works(relation.sources) })}.{' '}
        {t('hover.open')}
      </p>
    </div>
  )
}
