import { useTranslation } from 'react-i18next'
import { currentStep, useExplore } from '../../state/explore.ts'
import { chosenOf } from '../../state/selection.ts'
import { LabelText } from '../../text/LabelText.tsx'
import { draggable } from '../../ui/draggedEntity.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './TraceForm.module.css'
import { type TraceQuery, withParameter } from './traceQuery.ts'
import { useEntityCards } from './useEntityCards.ts'

const MOST = 5
const NONE: readonly string[] = []

/** Selected entities of the explore view, offered while an end of the question is open: press or drag to use one. */
export function TakeChosen({ query, onChange }: { query: TraceQuery; onChange: (query: TraceQuery) => void }) {
  const { t } = useTranslation('trace')
  const chosen = useExplore((explore) => chosenOf(currentStep(explore)).join(' '))
  const { from = [], to = [] } = query
  const open = from.length === 0 ? 'from' : to.length === 0 ? 'to' : undefined
  const ids = open ? chosen.split(' ').filter((id) => id && !from.includes(id) && !to.includes(id)) : NONE
  const { cards } = useEntityCards(ids.slice(0, MOST))
  if (!open || cards.size === 0) return null
  return (
    <p className={styles.chosen}>
      {t('chosen')}
      {[...cards.values()].map(({ id, kind, labels }) => (
        <span key={id} {...draggable(id)}>
          <WordButton data-entity={id} onPress={() => onChange(withParameter(query, open, [id]))}>
            <KindMark kind={kind} size={16} />
            <LabelText label={labels} name />
          </WordButton>
        </span>
      ))}
    </p>
  )
}
