import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { useTitle } from './title.ts'

/** A page that is only words: side margins and room at the top. `title` names the document. */
export function Page({ title, children }: { title?: string; children: ReactNode }) {
  useTitle(title)
  return <div className={styles.page}>{children}</div>
}
