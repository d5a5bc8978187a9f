import { useTranslation } from 'react-i18next'
import { Loading } from '../../../ui/Loading.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { usePanes } from '../panes.ts'
import styles from './PlateWork.module.css'

/** Progress of long work on the plate, which stays as it is meanwhile. */
export function PlateWork() {
  const { t } = useTranslation('explore')
  const { running, stop } = useExploreParts().layouts
  const lasso = usePanes((panes) => panes.lasso)
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
