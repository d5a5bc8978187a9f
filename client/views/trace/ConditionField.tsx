import { useId, useState } from 'react'
import styles from './TraceConditions.module.css'

/** A condition that is typed: applied by Enter or on leaving the field, with the reason if it is refused. */
export function ConditionField({
  label,
  value,
  hint,
  wrong,
  sound,
  onChange,
}: {
  label: string
  value: string
  hint: string
  wrong: string
  sound: (written: string) => boolean
  /** Receives the typed text; empty for none. */
  onChange: (written: string) => void
}) {
  const [written, setWritten] = useState<string>()
  const [refused, setRefused] = useState(false)
  const id = useId()
  const commit = () => {
    if (written === undefined) return
    const text = written.trim()
    const good = text === '' || sound(text)
    setRefused(!good)
    if (!good) return
    setWritten(undefined)
    if (text !== value) onChange(text)
  }
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={written ?? value}
        placeholder={hint}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-wrong` : undefined}
        autoComplete="off"
        onChange={({ target }) => setWritten(target.value)}
        onBlur={commit}
      />
      {refused && (
        <span id={`${id}-wrong`} role="alert" className={styles.refused}>
          {wrong}
        </span>
      )}
    </form>
  )
}
