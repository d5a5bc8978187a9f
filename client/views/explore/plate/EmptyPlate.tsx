import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import { SearchWay } from '../../../page/SearchWay.tsx'
import { go } from '../../../state/history/history.ts'
import { Message } from '../../../ui/Message.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import styles from './PlateStates.module.css'

/** Nothing is drawn: two ways on. */
export function EmptyPlate() {
  const { t } = useTranslation('explore')
  return (
    <div className={styles.middle}>
      <div className={styles.box}>
        <Message
          title={t('states.empty')}
          ways={
            <>
              <WordButton look="primary" onPress={() => go(pages.explore())}>
                {t('states.overview')}
              </WordButton>
              <SearchWay />
            </>
          }
        >
          {t('states.emptyWhy')}
        </Message>
      </div>
    </div>
  )
}
