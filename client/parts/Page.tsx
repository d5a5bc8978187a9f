import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** A page that is only words: side margins and room at the top. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}
