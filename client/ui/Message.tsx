import type { ReactNode } from 'react'
import styles from './Message.module.css'

/** A state said in words: a statement, what it means, and ways on. `as` is the level of its heading. */
export function Message({
  title,
  children,
  ways,
  urgent = false,
  as: Heading = 'h2',
}: {
  title: ReactNode
  children?: ReactNode
  ways?: ReactNode
  urgent?: boolean
  as?: 'h1' | 'h2' | 'h3'
}) {
  return (
    <div className={styles.message} role={urgent ? 'alert' : undefined}>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {ways && <div className={styles.ways}>{ways}</div>}
    </div>
  )
}
