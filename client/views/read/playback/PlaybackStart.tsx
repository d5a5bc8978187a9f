import { useTranslation } from 'react-i18next'
import { Link } from '../../../shell/Link.tsx'
import { useReadAddress } from '../readModes.ts'
import styles from './PlaybackStart.module.css'

/** The way into a reading sentence by sentence, from where one is. */
export function PlaybackStart({ source, segment }: { source: string; segment: string | undefined }) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  return (
    <Link className={styles.start} to={address(source, { segment, playback: true })}>
      {t('playback.start')}
    </Link>
  )
}
