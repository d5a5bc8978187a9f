import { useTranslation } from 'react-i18next'
import type { NoPath } from '../../../contracts/noPath.ts'
import { MarkedText, unmarked } from '../../text/LabelText.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './NoPath.module.css'
import { conditionsOf, sameCondition } from './pathConditions.ts'
import { type TraceQuery, withParameter } from './traceQuery.ts'
import { useConditionWords } from './useConditionWords.ts'

/**
 * Single changes that would open a path, each applied by one press; those that would not, and those not tried in time.
 */
export function NoPathWays({
  query,
  none,
  nameOf,
  onChange,
}: {
  query: TraceQuery
  none: NoPath | undefined
  nameOf: (entity: string) => string
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('trace')
  const words = useConditionWords(nameOf)
  const { lifts = [], undecided = [] } = none ?? {}
  const decided = [...lifts, ...undecided]
  const closed = none
    ? conditionsOf(query).filter((condition) => !decided.some((other) => sameCondition(other, condition)))
    : []
  if (decided.length + closed.length === 0) return <p className={styles.nothing}>{t('none.noWay')}</p>
  return (
    <>
      <h3 className={styles.ways}>{t('none.ways')}</h3>
      <ul className={styles.list}>
        {lifts.map((lift, at) => (
          <li key={`${lift.parameter} ${lift.was}`}>
            <span>
              <MarkedText text={words(lift).lifted} />
            </span>
            <span className={styles.result}>{t('none.opens', { count: lift.length })}</span>
            <WordButton
              look={at === 0 ? 'primary' : 'bordered'}
              aria-label={unmarked(t('none.applyOf', { change: words(lift).lifted }))}
              onPress={() => onChange(withParameter(query, lift.parameter, lift.becomes))}
            >
              {t('none.apply')}
            </WordButton>
          </li>
        ))}
        {closed.map((condition) => (
          <li key={`${condition.parameter} ${condition.was}`} className={styles.closed}>
            <span>
              <MarkedText text={words(condition).lifted} />
            </span>
            <span className={styles.result}>{t('none.stillNone')}</span>
          </li>
        ))}
        {undecided.map((condition) => (
          <li key={`${condition.parameter} ${condition.was}`} className={styles.closed}>
            <span>
              <MarkedText text={words(condition).lifted} />
            </span>
            <span className={styles.result}>{t('none.undecided')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
