import { memo, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LayoutBy } from '../../../../contracts/canvasState.ts'
import { busy, useCommands } from '../../../commands/commands.ts'
import { IconToggle } from '../../../ui/IconToggle.tsx'
import { useLatest } from '../../../useLatest.ts'
import { LayoutMenu } from './LayoutMenu.tsx'
import styles from './PlateTools.module.css'

/** How the plate is laid out, and the lasso that chooses several entities (`S`). */
export const PlateTools = memo(function PlateTools({
  layout,
  opening,
  onLayout,
  lasso,
  onLasso,
}: {
  layout: LayoutBy | undefined
  /** There is nothing yet to lay out. */
  opening: boolean
  onLayout: (by: LayoutBy) => void
  lasso: boolean
  onLasso: (on: boolean) => void
}) {
  const { t } = useTranslation('explore')
  useCommands({
    lasso: { act: () => onLasso(!lasso) },
    layoutForce: { act: () => onLayout('force'), off: opening },
    layoutRings: { act: () => onLayout('rings'), off: opening },
    layoutRanks: { act: () => onLayout('ranks'), off: opening },
    layoutKinds: { act: () => onLayout('kinds'), off: opening },
  })
  const away = useLatest(() => onLasso(false))
  useEffect(() => {
    if (!lasso) return
    // Before all else that Escape means: what is chosen stays.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || busy(event.target)) return
      event.stopPropagation()
      away()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [lasso, away])
  return (
    <div className={styles.tools}>
      <LayoutMenu now={layout} opening={opening} onLayout={onLayout} />
      <IconToggle icon="lasso" label={t('lasso.toggle')} on={lasso} onChange={onLasso} keys="S" />
    </div>
  )
})
