import '../i18n/areas/search.ts'
import { useTranslation } from 'react-i18next'
import styles from './SearchStatus.module.css'
import type { Hits } from './useHits.ts'

/**
 * The state of a search besides its hits: too short, running, nothing found (no name, where only what is `named`
 * counts), failed, or some left out.
 */
export function SearchStatus({ hits, named = false }: { hits: Hits; named?: boolean }) {
  const { t } = useTranslation('shell')
  const { t: words } = useTranslation('search')
  return (
    <div role="status" className={styles.status}>
      {hits.state === 'short' && <p className={styles.line}>{words('from')}</p>}
      {hits.state === 'searching' && <p className={styles.line}>{words('searching')}</p>}
      {hits.state === 'failed' && <p className={styles.line}>{t('state.unreachable')}</p>}
      {hits.state === 'none' && (
        <div className={styles.none}>
          <p className={styles.title}>{words(named ? 'noneNamed' : 'none', { sought: hits.sought })}</p>
          <p className={styles.why}>{words('noneWhy')}</p>
          {hits.similar.length > 0 && (
            <p className={styles.why}>{words('similarCount', { count: hits.similar.length })}</p>
          )}
        </div>
      )}
      {hits.truncated && <p className={styles.line}>{words('more')}</p>}
    </div>
  )
}
