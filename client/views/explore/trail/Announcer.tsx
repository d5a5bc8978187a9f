import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explore } from '../../../state/explore.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import type { Step } from '../../../state/step.ts'
import { MarkedText } from '../../../text/LabelText.tsx'

/** Announces each step to screen readers: the change, what came and went, and what is shown now. */
export function Announcer({
  explore: { steps, at },
  picture: { all, left, missing },
  nameOf,
}: {
  explore: Pick<Explore, 'steps' | 'at'>
  picture: Pick<ShownGraph, 'all' | 'left' | 'missing'>
  nameOf: (step: Step) => string
}) {
  const { t } = useTranslation('explore')
  const [said, setSaid] = useState('')
  const last = useRef<{ step: Step; at: number }>(undefined)
  const step = steps[at]
  // The items of a step are known when its answer is there.
  const settled = step !== undefined && all.entities.length + missing.length >= step.items.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said once for each step, when it is drawn
  useEffect(() => {
    const before = last.current
    // Placing and panning change a step without being one: its change stays the same.
    if (!step || !settled || before?.step.change === step.change) return
    last.current = { step, at }
    const had = new Set(before?.step.items)
    const has = new Set(step.items)
    const added = before ? step.items.filter((id) => !had.has(id)).length : 0
    const removed = before ? before.step.items.filter((id) => !has.has(id)).length : 0
    const filters = step.filters?.length ?? 0
    const undone = before && at < before.at && steps[before.at]?.change === before.step.change
    setSaid(
      [
        undone ? t('said.undone', { name: nameOf(before.step) }) : t('said.done', { name: nameOf(step) }),
        added > 0 && t('said.added', { count: added }),
        removed > 0 && t('said.removed', { count: removed }),
        t('said.shown', {
          entities: left.entities.length,
          claims: left.relations.reduce((sum, { claims }) => sum + claims, 0),
        }),
        filters > 0 && t('said.filters', { count: filters }),
      ]
        .filter(Boolean)
        .join(' '),
    )
  }, [step?.change, at, settled])
  return (
    <p className="hidden" role="status" data-spoken>
      <MarkedText text={said} />
    </p>
  )
}
