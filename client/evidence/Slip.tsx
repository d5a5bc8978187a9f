import { type ReactNode, useRef } from 'react'
import { useCommands } from '../commands/commands.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Slip.module.css'
import type { Corner } from './slipPlace.ts'

/** A slip over a picture with the sentences of what was clicked, a section each; Escape and its cross close it. */
export function Slip({
  label,
  hide,
  said,
  corner,
  onClose,
  children,
}: {
  label: string
  /** The words of its cross. */
  hide: string
  /** Told to screen readers when it opens. */
  said: string
  corner: Corner
  /** `within`: the focus was in the slip. */
  onClose: (within: boolean) => void
  children: ReactNode
}) {
  const slip = useRef<HTMLElement>(null)
  const close = () => onClose(slip.current?.contains(document.activeElement) ?? false)
  useCommands({ letGo: { act: close } })
  return (
    <aside ref={slip} className={styles.slip} data-corner={corner} aria-label={label}>
      <div className={styles.close}>
        <IconButton icon="close" label={hide} onPress={close} />
      </div>
      {children}
      <p className="hidden" role="status">
        {said}
      </p>
    </aside>
  )
}
