import { useTranslation } from 'react-i18next'
import type { Entering } from '../../../state/history/useEntering.ts'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import { Ledger } from '../legend/Ledger.tsx'
import { PlateHead } from './PlateHead.tsx'
import { PlatePane } from './PlatePane.tsx'

/** The plate between its head and its ledger; on a narrow page the ledger stands in the sheet. */
export function PlateFrame({ entering }: { entering: Entering }) {
  const { t } = useTranslation('explore')
  const { narrow } = useExploreParts().room
  return (
    <section className={styles.middle} aria-label={t('title')}>
      <div className={narrow ? styles.bare : `plate ${styles.frame}`}>
        <PlateHead />
        <PlatePane entering={entering} />
        {!narrow && (
          <div className={styles.ledger}>
            <Ledger />
          </div>
        )}
      </div>
    </section>
  )
}
