import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AnswerOf } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { useHref } from '../../address.ts'
import { WordButton } from '../../parts/WordButton.tsx'
import styles from './TraceConditions.module.css'
import { type TraceQuery, traceAddress } from './traceQuery.ts'

const LENGTHS = Array.from({ length: LIMITS.paths.longest - 1 }, (_, at) => at + 2)

/** Under which conditions paths are sought, and what the search came to. */
export function TraceConditions({
  query,
  answer,
  onChange,
}: {
  query: TraceQuery
  answer: AnswerOf<'paths'> | undefined
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('trace')
  const href = useHref()
  const count = answer?.paths.length ?? 0
  return (
    <section className={styles.conditions} aria-label={t('conditions')}>
      <div className={styles.lengths}>
        <span>{t('atMost')}</span>
        <ul>
          {LENGTHS.map((max) => (
            <li key={max}>
              <Link
                href={href(traceAddress({ ...query, max }))}
                aria-current={max === query.max ? 'true' : undefined}
                className={styles.length}
                aria-label={t('steps', { count: max })}
              >
                {max === query.max ? t('steps', { count: max }) : max}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <WordButton aria-pressed={query.denials} onPress={() => onChange({ ...query, denials: !query.denials })}>
        {t(query.denials ? 'denials.with' : 'denials.without')}
      </WordButton>
      {answer && count > 0 && (
        <p className={styles.found} role="status">
          {answer.timedOut
            ? t('timedOut')
            : answer.truncated
              ? t('cut')
              : count >= LIMITS.paths.paths
                ? t('foundFirst', { count })
                : t('found', { count, depth: answer.depth })}
        </p>
      )}
    </section>
  )
}
