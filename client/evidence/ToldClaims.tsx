import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { useLang } from '../text/LabelText.tsx'
import { ShortQuote } from './ShortQuote.tsx'
import styles from './ToldClaims.module.css'
import { useClaimSentence } from './useClaimSentence.ts'

/** Claims told as sentences, each with the words that say so. */
export function ToldClaims({
  claims,
  cards,
  omitted,
}: {
  claims: readonly ClaimDetail[]
  cards: ReadonlyMap<string, EntityCard>
  omitted: number
}) {
  const { t } = useTranslation('panel')
  const lang = useLang()
  const tell = useClaimSentence(cards)
  return (
    <>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <p className={styles.told}>{tell(claim, lang)}</p>
            <ShortQuote claim={claim} />
          </li>
        ))}
      </ul>
      {omitted > 0 && <p className={styles.omitted}>{t('omitted', { count: omitted })}</p>}
    </>
  )
}
