import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { useClaimSentence } from '../../evidence/useClaimSentence.ts'
import { useLang } from '../../text/LabelText.tsx'
import { EntityLink } from './ClaimEnds.tsx'
import styles from './ClaimsBeside.module.css'

/** The other readings of a claim, each as a sentence, with the entity that it puts in the place of another. */
export function OtherReadings({ claim, cards }: { claim: ClaimDetail; cards: ReadonlyMap<string, EntityCard> }) {
  const { t } = useTranslation('record')
  const lang = useLang()
  const tell = useClaimSentence(cards)
  return (
    <>
      <p className={styles.rule}>{t('otherReading')}</p>
      <ul className={styles.readings}>
        {claim.alternatives?.map(({ subject, object }) => (
          <li key={`${subject}${object}`}>
            <p>{tell({ ...claim, ...(subject ? { subject } : {}), ...(object ? { object } : {}) }, lang)}</p>
            {[subject, object].map((id) => id && <EntityLink key={id} id={id} cards={cards} />)}
          </li>
        ))}
      </ul>
    </>
  )
}
