import { useTranslation } from 'react-i18next'
import type { Step } from '../state/step.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './Trail.module.css'

const SHOWN = 4

/** The numbered steps in one line, the current one in ink, undone ones weaker; older ones fold into a count. Undo and redo at its left. */
export function Trail({
  steps,
  at,
  nameOf,
  onUndo,
  onRedo,
  onGo,
}: {
  steps: readonly Step[]
  at: number
  /** The words of a step. */
  nameOf: (step: Step) => string
  onUndo: () => void
  onRedo: () => void
  onGo: (at: number) => void
}) {
  const { t } = useTranslation('explore')
  // Dragging is taken back like any step, but a line of "moved" would say nothing.
  const named = steps.flatMap((step, index) => (step.deed.kind === 'move' ? [] : [{ step, index }]))
  const current = named.findLastIndex(({ index }) => index <= at)
  const from = Math.max(0, Math.min(current - SHOWN + 2, named.length - SHOWN))
  return (
    <div className={styles.trail}>
      <ActionButton name="undo" isDisabled={at <= 0} onPress={onUndo} />
      <ActionButton name="redo" isDisabled={at >= steps.length - 1} onPress={onRedo} />
      <nav aria-label={t('trail.label')} className={styles.steps}>
        <ol className={styles.list}>
          {from > 0 && <li className={styles.older}>{t('trail.older', { count: from })}</li>}
          {named.slice(from).map(({ step, index }, k) => (
            <li key={index} value={from + k + 1} className={styles.step}>
              <button
                type="button"
                className={index > at ? styles.undone : styles.done}
                aria-current={from + k === current ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <span>{from + k + 1}</span> {nameOf(step)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
