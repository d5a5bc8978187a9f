import { useTranslation } from 'react-i18next'
import styles from './SearchStatus.module.css'
import type { Hits } from './useHits.ts'

/** The state of a search besides its hits: too short, running, nothing found, failed, or some left out. */
export function SearchStatus({ hits }: { hits: Hits }) {
  const { t } = useTranslation('shell')
  return (
    <div role="status" className={styles.status}>
      {hits.state === 'short' && <p className={styles.line}>{t('search.from')}</p>}
      {hits.state === 'searching' && <p className={styles.line}>{t('search.searching')}</p>}
      {hits.state === 'failed' && <p className={styles.line}>{t('state.unreachable')}</p>}
      {hits.state === 'none' && (
        <div className={styles.none}>
          <p className={styles.title}>{t('search.none', { sought: hits.sought })}</p>
          <p className={styles.why}>{t('search.noneWhy')}</p>
        </div>
      )}
      {hits.truncated && <p className={styles.line}>{t('search.more')}</p>}
    </div>
  )
}
