import type { ReactNode } from 'react'
import { useTitle } from '../../page/title.ts'
import styles from './RecordPage.module.css'

/** A page about one record: its heading, its parts in the wide column, and what stands beside them. */
export function RecordPage({
  title,
  description,
  kicker,
  heading,
  lead,
  ways,
  aside,
  children,
}: {
  /** Names the document, as a marked text. */
  title: string
  /** Says in a sentence what the page is about, as a marked text. */
  description: string
  kicker: ReactNode
  heading: ReactNode
  /** Said under the heading. */
  lead?: ReactNode
  /** Links and buttons that lead on. */
  ways: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  useTitle(title, description)
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div className={styles.kicker}>{kicker}</div>
        <h1 className={styles.heading}>{heading}</h1>
        {lead}
        <div className={styles.ways}>{ways}</div>
      </header>
      <div className={styles.parts}>{children}</div>
      {aside && <aside className={styles.aside}>{aside}</aside>}
    </article>
  )
}

/** A part of such a page under a rule, with its heading and what is said beside that. */
export function RecordPart({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2 className={styles.partTitle}>{title}</h2>
        {beside && <span className={styles.beside}>{beside}</span>}
      </div>
      {children}
    </section>
  )
}
