import { useState } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCommands, useKeys } from '../commands/commands.ts'
import { DialogState } from '../page/DialogState.tsx'
import { onDemand } from '../page/onDemand.tsx'
import { overlays } from '../ui/overlays.ts'
import styles from './PageDialogs.module.css'
import { usePageCommands } from './usePageCommands.ts'

const KeyList = onDemand(() => import('./KeyList.tsx').then(({ KeyList }) => KeyList), { around: DialogState })
const Palette = onDemand(() => import('./Palette.tsx').then(({ Palette }) => Palette), { around: DialogState })

/** Dialogs of every page, the palette and the list of keys, each fetched when first opened; and the page's commands. */
export function PageDialogs({ onAdd }: { onAdd: ((entity: string) => void) | undefined }) {
  const { t } = useTranslation('actions')
  const [open, setOpen] = useState<'palette' | 'keys'>()
  const [said, setSaid] = useState<'copied' | 'notCopied'>()
  const close = () => setOpen(undefined)
  useKeys()
  useCommands({ palette: { act: () => setOpen('palette') }, keys: { act: () => setOpen('keys') } })
  usePageCommands(setSaid)
  return (
    <>
      <ModalOverlay
        isDismissable
        isOpen={open !== undefined}
        onOpenChange={close}
        className={styles.overlay ?? ''}
        UNSTABLE_portalContainer={overlays()}
      >
        <Modal className={(open === 'keys' ? styles.keys : styles.palette) ?? ''}>
          {open === 'keys' ? <KeyList onClose={close} /> : <Palette onAdd={onAdd} onClose={close} />}
        </Modal>
      </ModalOverlay>
      <p role="status" className={said ? styles.said : 'hidden'}>
        {said && t(said)}
      </p>
    </>
  )
}
