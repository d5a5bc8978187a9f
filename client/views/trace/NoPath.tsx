import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AnswerOf } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { useHref } from '../../address.ts'
import styles from './NoPath.module.css'
import { type TraceQuery, traceAddress } from './traceQuery.ts'

/** Says that there is no path, up to which length, and which single changes might open one. */
export function NoPath({ query, answer }: { query: TraceQuery; answer: AnswerOf<'paths'> }) {
  const { t } = useTranslation('trace')
  const href = useHref()
  const { longest } = LIMITS.paths
  return (
    <section className={styles.none} role="status">
      <h2 className={styles.title}>{t('none.title')}</h2>
      <p className={styles.why}>
        {t('none.why', { depth: answer.depth, explored: answer.explored })}{' '}
        {answer.timedOut ? t('timedOut') : answer.truncated && t('cut')}
      </p>
      <h3 className={styles.ways}>{t('none.ways')}</h3>
      <ul className={styles.list}>
        <li>
          {query.max < longest ? (
            <Link href={href(traceAddress({ ...query, max: longest }))} className={styles.way}>
              {t('none.longer', { max: longest })}
            </Link>
          ) : (
            <span className={styles.closed}>{t('none.longest', { max: longest })}</span>
          )}
        </li>
        {!query.denials && (
          <li>
            <Link href={href(traceAddress({ ...query, denials: true }))} className={styles.way}>
              {t('none.denials')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
