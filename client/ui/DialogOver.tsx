import type { ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import styles from './DialogOver.module.css'
import { overlays } from './overlays.ts'

/** A dialog over the page: in the middle, on a narrow page at its foot. */
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
