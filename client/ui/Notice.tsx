import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Notice.module.css'

/**
 * A notice that something is other than expected, or (`calm`) was done; the reader closes it. `ways`: actions.
 */
export function Notice({
  children,
  onClose,
  calm = false,
  ways,
}: {
  children: ReactNode
  onClose: () => void
  calm?: boolean
  ways?: ReactNode
}) {
  const { t } = useTranslation('explore')
  return (
    <div className={styles.notice} role="status">
      {!calm && (
        <span className={styles.warning}>
          <Icon name="warning" />
        </span>
      )}
      <div className={styles.words}>
        <p>{children}</p>
        {ways && <div className={styles.ways}>{ways}</div>}
      </div>
      <IconButton icon="close" label={t('states.dismiss')} onPress={onClose} />
    </div>
  )
}
