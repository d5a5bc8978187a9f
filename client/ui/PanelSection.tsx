import '../i18n/areas/panel.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PanelSection.module.css'

/** A headed list of the panel, with the number of what it leaves out. */
export function PanelSection({
  title,
  omitted = 0,
  children,
}: {
  title: string
  omitted?: number
  children: ReactNode
}) {
  const { t } = useTranslation('panel')
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
      {omitted > 0 && <p className={styles.omitted}>{t('omitted', { count: omitted })}</p>}
    </section>
  )
}
