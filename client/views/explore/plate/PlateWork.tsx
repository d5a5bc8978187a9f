import { useTranslation } from 'react-i18next'
import { Loading } from '../../../ui/Loading.tsx'
import styles from './PlateWork.module.css'
import type { Layouts } from './useLayouts.ts'

/** What is being done with the plate and how far it has come, where that takes long; what is drawn stays meanwhile. */
export function PlateWork({ layouts, lasso }: { layouts: Layouts; lasso: boolean }) {
  const { t } = useTranslation('explore')
  const { running, stop } = layouts
  if (running)
    return (
      <div className={styles.work}>
        <Loading onStop={stop}>{running.of > 0 ? t('layout.progress', { ...running }) : t('layout.running')}</Loading>
      </div>
    )
  if (!lasso) return null
  return (
    <p className={styles.hint} role="status">
      {t('lasso.hint')} <span className={styles.key}>{t('lasso.away')}</span>
    </p>
  )
}
