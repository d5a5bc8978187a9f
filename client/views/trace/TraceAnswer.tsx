import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../page/Failure.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { NoPath } from './NoPath.tsx'
import { TraceResults } from './TraceResults.tsx'
import styles from './TraceView.module.css'
import type { TraceQuery } from './traceQuery.ts'
import type { FoundPaths } from './usePaths.ts'

/** The answer to a question: paths, none and why, a failure, or the progress of the search, which can be stopped. */
export function TraceAnswer({
  query,
  found: { paths, why, stop, stopWhy },
  names,
  nameOf,
  onChange,
}: {
  query: TraceQuery
  found: FoundPaths
  names: { from: string; to: string; via: string }
  nameOf: (entity: string) => string
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('trace')
  const [tries, setTries] = useState(0)
  const again = () => {
    setTries(tries + 1)
    void paths.refetch()
  }
  if (paths.data && paths.data.paths.length > 0)
    return (
      <TraceResults
        query={query}
        answer={paths.data}
        heading={t('heading', names)}
        nameOf={nameOf}
        onChange={onChange}
      />
    )
  const stopped = paths.isPending && paths.fetchStatus === 'idle'
  return (
    <div className={styles.words}>
      {paths.error ? (
        <Failure error={paths.error} again={again} />
      ) : stopped ? (
        <Message
          title={t('stopped')}
          ways={
            <WordButton look="primary" onPress={again}>
              {t('again')}
            </WordButton>
          }
        />
      ) : !paths.data ? (
        <Loading key={tries} onStop={stop}>
          {t('looking')}
        </Loading>
      ) : (
        <NoPath
          query={query}
          answer={paths.data}
          why={why}
          names={names}
          nameOf={nameOf}
          onStop={stopWhy}
          onChange={onChange}
        />
      )}
    </div>
  )
}
