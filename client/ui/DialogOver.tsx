import type { ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import styles from './DialogOver.module.css'
import { overlays } from './overlays.ts'

/** Room for a dialog over the page: in its middle, on a narrow one at its foot. */
export function DialogOver({
  open,
  onOpen,
  children,
}: {
  open: boolean
  onOpen: (open: boolean) => void
  children: ReactNode
}) {
  return (
    <ModalOverlay
      isDismissable
      isOpen={open}
      onOpenChange={onOpen}
      className={styles.overlay ?? ''}
      UNSTABLE_portalContainer={overlays()}
    >
      <Modal className={styles.modal ?? ''}>{children}</Modal>
    </ModalOverlay>
  )
}
