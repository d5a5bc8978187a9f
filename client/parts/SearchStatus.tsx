import { useTranslation } from 'react-i18next'
import styles from './SearchStatus.module.css'
import type { Hits } from './useHits.ts'

/** What a search has to say besides its hits: that it needs another letter, runs, found nothing, failed, or left something out; and with which keys a hit opens or is added. */
export function SearchStatus({ hits, adding = false }: { hits: Hits; adding?: boolean }) {
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
      {adding && hits.entities.length > 0 && <p className={styles.keys}>{t('search.hint')}</p>}
      {hits.truncated && <p className={styles.line}>{t('search.more')}</p>}
    </div>
  )
}
