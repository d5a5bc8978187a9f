import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import { Failure } from '../../page/Failure.tsx'
import { MarkedText } from '../../text/LabelText.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { NearMisses } from './NearMisses.tsx'
import styles from './NoPath.module.css'
import { NoPathWays } from './NoPathWays.tsx'
import { SideReached } from './SideReached.tsx'
import { PrintedTrace } from './tracePrint.tsx'
import { type TraceQuery, valuesOf } from './traceQuery.ts'
import { useNoPathReason } from './useNoPathReason.ts'

/** The answer that there is no path: why, which single changes would open one, how far each side came, near misses. */
export function NoPath({
  query,
  answer,
  why,
  names,
  nameOf,
  onStop,
  onChange,
}: {
  query: TraceQuery
  answer: AnswerOf<'paths'>
  /** The same answer with its explanation, once it is there. */
  why: UseQueryResult<AnswerOf<'paths'>>
  names: { from: string; to: string; via: string }
  nameOf: (entity: string) => string
  onStop: () => void
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('trace')
  const none = why.data?.none
  const reason = useNoPathReason(names, nameOf)
  const { depth, explored } = answer
  const cut = answer.timedOut ? 'timedOut' : answer.truncated ? 'cut' : undefined
  const stopped = why.isPending && why.fetchStatus === 'idle'
  return (
    <div className={styles.none}>
      <section className={styles.answer}>
        <div role="status">
          <h2 className={styles.title}>{t(cut ? 'none.titleOpen' : 'none.title')}</h2>
          <p className={styles.why}>
            {cut ? (
              <>
                {t(`none.${cut}`)} {t(depth > 0 ? 'none.certain' : 'none.uncertain', { depth, explored })}{' '}
                {t('none.smaller')}
              </>
            ) : none ? (
              <MarkedText text={reason(none, depth)} />
            ) : (
              t('none.searched', { depth, explored })
            )}
          </p>
        </div>
        {why.error ? (
          <Failure error={why.error} again={() => void why.refetch()} />
        ) : stopped ? (
          <Message
            as="h3"
            title={t('none.stopped')}
            ways={<WordButton onPress={() => void why.refetch()}>{t('none.seek')}</WordButton>}
          />
        ) : !why.data ? (
          <Loading onStop={onStop}>{t('none.seeking')}</Loading>
        ) : (
          <>
            <NoPathWays query={query} none={none} nameOf={nameOf} onChange={onChange} />
            {none && (
              <div className={styles.sides}>
                <SideReached name={names.from} reach={none.reach.from} other={none.reach.to} cut={cut !== undefined} />
                <SideReached name={names.to} reach={none.reach.to} other={none.reach.from} cut={cut !== undefined} />
              </div>
            )}
          </>
        )}
      </section>
      {none && none.nearest.length > 0 && (
        <>
          <NearMisses misses={none.nearest} affirmed={valuesOf(query, 'polarity').length === 0} nameOf={nameOf} />
          <PrintedTrace
            title={t('heading', names)}
            none={[t(cut ? 'none.titleOpen' : 'none.title'), cut ? t(`none.${cut}`) : reason(none, depth)].join(' ')}
            conditions={{}}
            paths={none.nearest.map(({ path }) => path)}
          />
        </>
      )}
    </div>
  )
}
