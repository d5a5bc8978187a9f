import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../api.ts'
import { SentencePlace } from '../../evidence/SentencePlace.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { ListFailure, ListPages } from './ListPages.tsx'
import { whiteCall } from './listCalls.ts'
import type { ReadSource } from './ReadRowView.tsx'
import styles from './WhiteSpots.module.css'

/** The words of a text that no claim rests on, one after the other, each with the way to it. */
export function WhiteSpots({
  source,
  segment,
  after,
}: {
  source: ReadSource
  segment: string | undefined
  after: string | undefined
}) {
  const { t } = useTranslation('read')
  const answer = useAnswer('sourceWhite', whiteCall(source.id, after))
  if (answer.error)
    return <ListFailure error={answer.error} source={source.id} show="white" again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const { spots, counts, next } = answer.data
  return (
    <section className={styles.white} aria-labelledby="white-spots" data-index="white">
      <h2 id="white-spots" className={styles.title}>
        {t('whiteTitle')}
      </h2>
      <p className={styles.counts}>{t('whiteCounts', { segments: counts.segments, stretches: counts.stretches })}</p>
      <ol className={styles.spots}>
        {spots.map(({ segment: place, start, end, text, whole, none }) => (
          <li key={`${place.id} ${start}`} className={styles.spot} data-spot={place.id}>
            <span className={styles.place}>
              <SentencePlace place={place} source={source} show="white" after={after} current={place.id === segment} />
            </span>{' '}
            <q className={styles.words} lang={source.lang} translate="no">
              {text}
              {end - start > [...text].length && '…'}
            </q>
            {whole && (
              <span className={styles.why}>
                {' '}
                {t('wholeWhite')}
                {none && (
                  <>
                    {': '}
                    <LabelText label={none} />
                  </>
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ListPages source={source.id} show="white" after={after} next={next} count={spots.length} />
    </section>
  )
}
