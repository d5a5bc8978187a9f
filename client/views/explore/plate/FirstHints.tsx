import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useMedia } from '../../../useMedia.ts'
import styles from './FirstHints.module.css'

/**
 * One line beside the trail for newcomers: what a click does, and which keys lead on. It takes no room from the plate.
 */
export function FirstHints({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('actions')
  const touch = useMedia('(pointer: coarse)')
  return (
    <div className={styles.hints} role="note">
      <p>{t(touch ? 'hints.touch' : 'hints.mouse')}</p>
      <IconButton icon="close" label={t('hints.close')} onPress={onClose} />
    </div>
  )
}
