import { useTranslation } from 'react-i18next'
import type { Navigation } from '../../../state/history/useNavigation.ts'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import { Ledger } from '../legend/Ledger.tsx'
import { PlateHead } from './PlateHead.tsx'
import { PlatePane } from './PlatePane.tsx'

/** The plate between its head and its ledger; on a narrow page the ledger stands in the sheet. */
export function PlateFrame({ navigation }: { navigation: Navigation }) {
  const { t } = useTranslation('explore')
  const { narrow } = useExploreParts().room
  return (
    <section className={styles.middle} aria-label={t('title')}>
      <div className={narrow ? styles.bare : `plate ${styles.frame}`}>
        <PlateHead />
        <PlatePane navigation={navigation} />
        {!narrow && (
          <div className={styles.ledger}>
            <Ledger />
          </div>
        )}
      </div>
    </section>
  )
}
