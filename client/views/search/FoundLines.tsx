import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { ReadClaim } from '../../../contracts/readApi.ts'
import { Link } from '../../shell/Link.tsx'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './FoundLines.module.css'

/** Claims in a few words each, with the line that the picture draws of them; each leads to its page. */
export function FoundLines({
  claims,
  cards,
}: {
  claims: readonly ReadClaim[]
  cards: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('texts')
  const { symmetric } = useVocabulary()
  if (claims.length === 0) return <p className={styles.none}>{t('noClaims')}</p>
  return (
    <ul className={styles.lines}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.line} data-claim={claim.id}>
          <Link to={pages.claim(claim.id)} className={styles.claim}>
            <LineSample
              modality={claim.modality}
              polarity={claim.polarity}
              inferred={!claim.explicit}
              symmetric={symmetric(claim.predicate)}
            />
            <ClaimWords claim={claim} cards={cards} source={undefined} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
