import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { LIMITS } from '../../../contracts/limits.ts'
import { withLang } from '../../address.ts'
import { type CallOf, useAnswer } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { useSay } from '../../parts/Said.tsx'
import { WordButton } from '../../parts/WordButton.tsx'
import { useTitle } from '../../title.ts'
import { NoPath } from './NoPath.tsx'
import { TraceConditions } from './TraceConditions.tsx'
import { TraceEmpty } from './TraceEmpty.tsx'
import { TraceForm } from './TraceForm.tsx'
import { TraceResults } from './TraceResults.tsx'
import styles from './TraceView.module.css'
import { readTraceQuery, type TraceQuery, traceAddress } from './traceQuery.ts'

/** From one entity to another: the question as a sentence, the shortest paths as strips, each step with its sentences, and a plate. */
export function TraceView() {
  const { t } = useTranslation('trace')
  const say = useSay()
  const [, navigate] = useLocation()
  const search = useSearch()
  const query = readTraceQuery(search)
  const { from, to, max, denials } = query
  const answers = useQueryClient()
  const ready = from !== undefined && to !== undefined && from !== to
  const call: CallOf<'paths'> | undefined = ready
    ? {
        query: {
          from: [from],
          to: [to],
          max: String(max),
          limit: String(LIMITS.paths.paths),
          ...(denials ? { polarity: ['affirmed', 'negated'] } : {}),
        },
      }
    : undefined
  const paths = useAnswer('paths', call)
  const first = useAnswer('entity', from ? { params: { id: from }, query: { limit: '1' } } : undefined)
  const last = useAnswer('entity', to ? { params: { id: to }, query: { limit: '1' } } : undefined)
  const [tries, setTries] = useState(0)
  const names =
    first.data && last.data ? { from: say(first.data.entity.labels), to: say(last.data.entity.labels) } : undefined
  const heading = names ? t('heading', names) : t('headingEmpty')
  useTitle(heading)

  const go = (next: TraceQuery) => navigate(withLang(traceAddress(next), search))
  const again = () => {
    setTries(tries + 1)
    void paths.refetch()
  }
  const stopped = ready && paths.isPending && paths.fetchStatus === 'idle'

  return (
    <div className={styles.view}>
      <h1 className="hidden">{heading}</h1>
      <TraceForm key={`${from} ${to}`} query={query} onFind={go} />
      <TraceConditions query={query} answer={ready ? paths.data : undefined} onChange={go} />
      {!from || !to ? (
        <div className={styles.words}>
          <TraceEmpty />
        </div>
      ) : from === to ? (
        <div className={styles.words}>
          <Message title={t('same.title')}>{t('same.why')}</Message>
        </div>
      ) : paths.error ? (
        <div className={styles.words}>
          <Failure error={paths.error} sought={first.error ? from : to} again={again} />
        </div>
      ) : stopped ? (
        <div className={styles.words}>
          <Message
            title={t('stopped')}
            ways={
              <WordButton look="primary" onPress={again}>
                {t('again')}
              </WordButton>
            }
          />
        </div>
      ) : !paths.data ? (
        <div className={styles.words}>
          <Loading key={tries} onStop={() => void answers.cancelQueries({ queryKey: ['paths', call] })}>
            {t('looking')}
          </Loading>
        </div>
      ) : paths.data.paths.length === 0 ? (
        <div className={styles.words}>
          <NoPath query={query} answer={paths.data} />
        </div>
      ) : (
        <TraceResults key={search} answer={paths.data} />
      )}
    </div>
  )
}
