import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../commands/ActionButton.tsx'
import { IconToggle } from '../../../ui/IconToggle.tsx'
import { useNarrow } from '../../../useMedia.ts'
import styles from './ZoomControls.module.css'

/** Zoom (fingers do that where the page is narrow), fit, and the plate as text. */
export const ZoomControls = memo(function ZoomControls({
  zoomBy,
  fit,
  outline,
  onOutline,
}: {
  zoomBy: (factor: number) => void
  fit: () => void
  outline: boolean
  onOutline: (open: boolean) => void
}) {
  const { t } = useTranslation(['explore', 'actions'])
  const narrow = useNarrow()
  return (
    <Toolbar className={styles.tools ?? ''} aria-label={t('zoom.tools')}>
      {!narrow && <ActionButton name="zoomOut" onPress={() => zoomBy(0.8)} />}
      {!narrow && <ActionButton name="zoomIn" onPress={() => zoomBy(1.25)} />}
      <ActionButton name="fit" onPress={fit} />
      <span className={styles.outline}>
        <IconToggle icon="textView" label={t('actions:does.textView')} on={outline} onChange={onOutline} />
      </span>
    </Toolbar>
  )
})
