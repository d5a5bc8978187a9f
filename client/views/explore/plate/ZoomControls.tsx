import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../commands/ActionButton.tsx'
import { IconToggle } from '../../../ui/IconToggle.tsx'
import { useNarrow } from '../../../useMedia.ts'
import { setPanes, usePanes } from '../panes.ts'
import styles from './ZoomControls.module.css'

/** Zoom (fingers do that where the page is narrow), fit, and the plate as text. */
export const ZoomControls = memo(function ZoomControls({
  zoomBy,
  fit,
}: {
  zoomBy: (factor: number) => void
  fit: () => void
}) {
  const { t } = useTranslation(['explore', 'actions'])
  const narrow = useNarrow()
  const on = usePanes((panes) => panes.textView)
  return (
    <Toolbar className={styles.tools ?? ''} aria-label={t('zoom.tools')}>
      {!narrow && <ActionButton name="zoomOut" onPress={() => zoomBy(0.8)} />}
      {!narrow && <ActionButton name="zoomIn" onPress={() => zoomBy(1.25)} />}
      <ActionButton name="fit" onPress={fit} />
      <span className={styles.outline}>
        <IconToggle icon="textView" label={t('actions:does.textView')} on={on} onChange={open} />
      </span>
    </Toolbar>
  )
})

function open(textView: boolean): void {
  setPanes({ textView })
}
