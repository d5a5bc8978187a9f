import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './Icon.tsx'
import styles from './PanelRow.module.css'

/** A row of the panel that opens what is under it: a line sample or mark, words, names in serif, a count. */
export function PanelRow({
  sample,
  label,
  names,
  count,
  open,
  onToggle,
  onHover,
  inner = false,
  children,
}: {
  sample?: ReactNode
  label?: ReactNode
  names?: ReactNode
  count?: number | undefined
  open: boolean
  onToggle: () => void
  onHover?: ((over: boolean) => void) | undefined
  /** A row inside a row. */
  inner?: boolean
  children: ReactNode
}) {
  const id = useId()
  const leave = useRef<(() => void) | undefined>(undefined)
  // A row that goes under a resting pointer is never left by it.
  useEffect(() => () => leave.current?.(), [])
  return (
    <li
      className={inner ? styles.inner : styles.row}
      onPointerEnter={() => {
        leave.current = () => onHover?.(false)
        onHover?.(true)
      }}
      onPointerLeave={() => {
        leave.current = undefined
        onHover?.(false)
      }}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        {sample && <span className={styles.sample}>{sample}</span>}
        <span className={styles.words}>
          {label && <span className={styles.label}>{label} </span>}
          {names && <span className={styles.names}>{names}</span>}
        </span>
        <span className={styles.end}>{open ? <Icon name="up" /> : (count ?? <Icon name="down" />)}</span>
      </button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </li>
  )
}
