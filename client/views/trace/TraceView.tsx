import { MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import '../../i18n/areas/conditions.ts'
import '../../i18n/areas/trace.ts'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../page/title.ts'
import { go as goTo } from '../../state/history/history.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { MissingEntity } from './MissingEntity.tsx'
import { TraceAnswer } from './TraceAnswer.tsx'
import { TraceConditions } from './TraceConditions.tsx'
import { TraceEmpty } from './TraceEmpty.tsx'
import { TraceForm } from './TraceForm.tsx'
import styles from './TraceView.module.css'
import { inPlaceOf, readTraceQuery, type TraceQuery, traceAddress } from './traceQuery.ts'
import { useEntityCards } from './useEntityCards.ts'
import { useNameList } from './useNameList.ts'
import { usePaths } from './usePaths.ts'
import { WrongParameters } from './WrongParameters.tsx'
import { withoutMissing } from './withoutMissing.ts'

/** The trace view: the question as a sentence, its conditions, paths as strips with their sentences, and a plate. */
export function TraceView({ question = '' }: { question?: string | undefined }) {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const list = useNameList()
  const all = useNameList('conjunction')
  const { query, wrong } = withoutMissing(readTraceQuery(question), useVocabulary().dataset)
  const { from = [], to = [], via = [], avoid = [] } = query
  const ready = from.length > 0 && to.length > 0
  const found = usePaths(ready ? query : undefined)
  const { cards, missing } = useEntityCards([...from, ...to, ...via, ...avoid])
  const nameOf = (id: string) => {
    const card = cards.get(id)
    return card ? say(card.labels) : id
  }
  const names = { from: list(from.map(nameOf)), to: list(to.map(nameOf)), via: all(via.map(nameOf)) }
  const heading = ready ? t('heading', names) : t('headingEmpty')
  useTitle(heading)
  const answer = useRef<HTMLDivElement>(null)

  // A question that is not asked yet leaves no step to go back to.
  const go = (next: TraceQuery) => goTo(traceAddress(next), { replace: !ready })
  const change = (next: TraceQuery) => {
    // The pressed button goes with its answer.
    answer.current?.focus()
    go(next)
  }
  return (
    <div className={styles.view}>
      <h1 className="hidden">
        <MarkedText text={heading} />
      </h1>
      <TraceForm query={query} onChange={go} onFind={() => answer.current?.focus()} />
      <TraceConditions query={query} answer={found.paths.data} nameOf={nameOf} onChange={go} />
      <WrongParameters wrong={wrong} onDrop={() => go(query)} />
      <div ref={answer} tabIndex={-1}>
        {missing !== undefined ? (
          <div className={styles.words}>
            <MissingEntity
              key={missing}
              id={missing}
              onTake={(instead) => change(inPlaceOf(query, missing, instead))}
            />
          </div>
        ) : ready ? (
          <TraceAnswer
            key={traceAddress(query)}
            query={query}
            found={found}
            names={names}
            nameOf={nameOf}
            onChange={change}
          />
        ) : (
          <div className={styles.words}>
            <TraceEmpty />
          </div>
        )}
      </div>
    </div>
  )
}
