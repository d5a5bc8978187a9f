import { ToggleButton, Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './ZoomControls.module.css'

/** Zoom, fit, and the plate as text. */
export function ZoomControls({
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
  const { t } = useTranslation('explore')
  return (
    <Toolbar className={styles.tools ?? ''} aria-label={t('zoom.tools')}>
      <IconButton icon="minus" label={t('zoom.out')} keys="−" onPress={() => zoomBy(0.8)} />
      <IconButton icon="plus" label={t('zoom.in')} keys="+" onPress={() => zoomBy(1.25)} />
      <IconButton icon="fit" label={t('zoom.fit')} keys="0" onPress={fit} />
      <ToggleButton
        className={styles.outline ?? ''}
        isSelected={outline}
        onChange={onOutline}
        aria-label={t('outline.toggle')}
      >
        <Icon name="twin" />
      </ToggleButton>
    </Toolbar>
  )
}
