import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton.tsx'
import styles from './Sheet.module.css'

/** The rests of a sheet: its foot, some way up, and full; heights in px. */
export const SHEET = { low: 120, middle: 348 } as const

/** Where a sheet rests. */
export type SheetHeight = 'low' | 'middle' | 'full'

const ORDER: readonly SheetHeight[] = ['low', 'middle', 'full']

/** The evidence on a narrow page: a sheet over the foot of the plate, drawn up and down by its grip or by buttons. */
export function Sheet({
  rest,
  onRest,
  label,
  head,
  onClose,
  children,
}: {
  rest: SheetHeight
  onRest: (rest: SheetHeight) => void
  label: string
  /** A line beside the buttons. */
  head?: ReactNode
  /** Nothing is chosen: nothing to close. */
  onClose: (() => void) | undefined
  children: ReactNode
}) {
  const { t } = useTranslation('explore')
  const start = useRef<{ y: number; height: number } | undefined>(undefined)
  const [height, setHeight] = useState<number>()
  const sheet = useRef<HTMLElement>(null)
  const at = ORDER.indexOf(rest)

  const down = (event: PointerEvent) => {
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 }
  }
  const drag = (event: PointerEvent) => {
    if (!start.current) return
    // Only what is drawn is captured: a press goes to what is pressed.
    if (height === undefined && Math.abs(event.clientY - start.current.y) < 4) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeight(Math.max(SHEET.low, start.current.height + start.current.y - event.clientY))
  }
  const drop = () => {
    start.current = undefined
    if (height === undefined) return
    const full = sheet.current?.parentElement?.offsetHeight ?? 700
    const rests = [SHEET.low, SHEET.middle, full]
    const nearest = rests.reduce(
      (best, one, k) => (Math.abs(one - height) < Math.abs(rests[best]! - height) ? k : best),
      0,
    )
    setHeight(undefined)
    onRest(ORDER[nearest] ?? 'middle')
  }
  return (
    <aside
      ref={sheet}
      data-evidence
      tabIndex={-1}
      aria-label={label}
      className={`${styles.sheet} ${styles[rest]}`}
      style={height === undefined ? undefined : { height, transition: 'none' }}
    >
      <div className={styles.bar} data-head={head ? true : undefined}>
        <div
          className={styles.grip}
          onPointerDown={down}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerCancel={drop}
        >
          {head}
        </div>
        <IconButton
          icon="up"
          size={20}
          label={t('panel.taller')}
          isDisabled={rest === 'full'}
          onPress={() => onRest(ORDER[at + 1] ?? 'full')}
        />
        <IconButton
          icon="down"
          size={20}
          label={t('panel.shorter')}
          isDisabled={rest === 'low'}
          onPress={() => onRest(ORDER[at - 1] ?? 'low')}
        />
        {onClose && <IconButton icon="close" size={20} label={t('panel.close')} onPress={onClose} />}
      </div>
      <div className={styles.inner}>{children}</div>
    </aside>
  )
}
