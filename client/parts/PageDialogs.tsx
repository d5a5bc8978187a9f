import { lazy, Suspense, useState } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Loading } from './Loading.tsx'
import { useKeys, useOffers } from './offers.ts'
import { overlays } from './overlays.ts'
import styles from './PageDialogs.module.css'
import { usePageOffers } from './usePageOffers.ts'

const KeyList = lazy(() => import('./KeyList.tsx').then(({ KeyList }) => ({ default: KeyList })))
const Palette = lazy(() => import('./Palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** What opens over every page: the palette and the list of keys, each fetched when it is first asked for; and what can be done everywhere. */
export function PageDialogs({ onAdd }: { onAdd: ((entity: string) => void) | undefined }) {
  const { t } = useTranslation(['actions', 'shell'])
  const [open, setOpen] = useState<'palette' | 'keys'>()
  const [said, setSaid] = useState<'copied' | 'notCopied'>()
  const close = () => setOpen(undefined)
  useKeys()
  useOffers({ palette: { act: () => setOpen('palette') }, keys: { act: () => setOpen('keys') } })
  usePageOffers(setSaid)
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
          <Suspense fallback={<Loading>{t('shell:state.loading')}</Loading>}>
            {open === 'keys' ? <KeyList onClose={close} /> : <Palette onAdd={onAdd} onClose={close} />}
          </Suspense>
        </Modal>
      </ModalOverlay>
      <p role="status" className={said ? styles.said : 'hidden'}>
        {said && t(said)}
      </p>
    </>
  )
}
