import { memo, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LayoutBy } from '../../../../contracts/canvasState.ts'
import { busy, useCommands } from '../../../commands/commands.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { nameAll } from '../../../state/focus.ts'
import { IconToggle } from '../../../ui/IconToggle.tsx'
import { setPanes, usePanes } from '../panes.ts'
import { LayoutMenu } from './LayoutMenu.tsx'
import styles from './PlateTools.module.css'

/** How the plate is laid out, names at all lines (`N`), and the lasso that chooses several entities (`S`). */
export const PlateTools = memo(function PlateTools({ onLayout }: { onLayout: (by: LayoutBy) => void }) {
  const { t } = useTranslation(['explore', 'actions'])
  const layout = useExplore((explore) => currentStep(explore)?.layout?.by)
  const opening = useExplore((explore) => currentStep(explore) === undefined)
  const lasso = usePanes((panes) => panes.lasso)
  const names = useExplore((explore) => currentStep(explore)?.names) ?? false
  useCommands({
    lasso: { act: () => takeLasso(!lasso) },
    layoutForce: { act: () => onLayout('force'), off: opening },
    layoutRings: { act: () => onLayout('rings'), off: opening },
    layoutRanks: { act: () => onLayout('ranks'), off: opening },
    layoutKinds: { act: () => onLayout('kinds'), off: opening },
  })
  useEffect(() => {
    if (!lasso) return
    // Escape closes this first, and the selection stays.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || busy(event.target)) return
      event.stopPropagation()
      takeLasso(false)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [lasso])
  return (
    <div className={styles.tools}>
      <LayoutMenu now={layout} opening={opening} onLayout={onLayout} />
      <IconToggle icon="names" label={t('actions:does.names')} on={names} onChange={nameAll} keys="N" />
      <IconToggle icon="lasso" label={t('lasso.toggle')} on={lasso} onChange={takeLasso} keys="S" />
    </div>
  )
})

function takeLasso(lasso: boolean): void {
  setPanes({ lasso })
}
