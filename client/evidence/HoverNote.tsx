import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../api.ts'
import { cardsById } from '../text/cardsById.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import styles from './HoverNote.module.css'
import { quoteInShort } from './quoteInShort.ts'

/**
 * The relation under the pointer: all of its lines, with a sentence that bears out the first; the panel has all of it.
 */
export function HoverNote({ relation: id }: { relation: string }) {
  const { t } = useTranslation(['explore', 'panel'])
  const { works, source, symmetric } = useVocabulary()
  const { data } = useAnswer('relation', { params: { id } })
  if (!data || data.relation.id !== id) return null
  const { relation, claims, entities } = data
  const cards = cardsById(entities)
  const subject = cards.get(relation.subject)
  const object = cards.get(relation.object)
  const [first] = relation.lines
  // A sentence that is weaker than what is said over it would not bear it out.
  const bearing = claims.filter((one) => one.polarity === first?.polarity && one.modality === first.modality)
  const supporting = (one: (typeof claims)[number]) => one.evidence.find(({ stance }) => stance === 'supports')
  const claim = bearing.find(supporting) ?? bearing[0] ?? claims[0]
  const evidence = claim && (supporting(claim) ?? claim.evidence[0])
  if (!subject || !object || !evidence) return null
  return (
    <div className={styles.note}>
      <p className={styles.relation}>
        <LabelText label={subject.labels} name />{' '}
        {relation.lines.map((line, at) => (
          <Fragment key={line.polarity}>
            {at > 0 && <span className={styles.predicate}>· </span>}
            <LineSample {...line} symmetric={symmetric(relation.predicate)} sources={works(line.sources)} />{' '}
            <span className={styles.predicate}>
              <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
            </span>{' '}
          </Fragment>
        ))}
        <LabelText label={object.labels} name />
      </p>
      <p className={styles.quote} lang={source(evidence.source)?.lang} translate="no">
        {`“${quoteInShort(evidence.parts.map(({ exact }) => exact))}”`}
      </p>
      <p className={styles.meta}>
        {t(`panel:modality.${claim.modality}`)}, {t('hover.sources', { count: works(relation.sources) })}
        {relation.claims > 1 && <>, {t('n.claims', { count: relation.claims })}</>}. {t('hover.open')}
      </p>
    </div>
  )
}
