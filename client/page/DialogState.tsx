import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './DialogState.module.css'

/** A dialog that only shows the state of its content. */
export function DialogState({ children }: { children: ReactNode }) {
  return (
    <Dialog aria-label={useTranslation('shell').t('wordmark')} className={styles.state ?? ''}>
      {children}
    </Dialog>
  )
}
