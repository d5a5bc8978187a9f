import '../i18n/areas/print.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LabelText, MarkedText, useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import './paper.css'
import styles from './Sheet.module.css'

/** A printed page, as one of a book: running head, title, what is told, and how to cite it. Marked texts. */
export function Sheet({
  view,
  title,
  subtitle,
  citation,
  children,
}: {
  view: string
  title: string
  subtitle?: ReactNode
  citation: string
  children: ReactNode
}) {
  const { t } = useTranslation('print')
  const lang = useLang()
  const { dataset } = useVocabulary()
  return (
    <article className={styles.sheet} lang={lang}>
      <header className={styles.running}>
        <span>
          {t('house')} {dataset && <LabelText label={dataset.title} />}
        </span>
        <span>{view}</span>
      </header>
      <h1 className={styles.title}>
        <MarkedText text={title} />
      </h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
      <footer className={styles.citation}>
        <MarkedText text={citation} />
      </footer>
    </article>
  )
}
