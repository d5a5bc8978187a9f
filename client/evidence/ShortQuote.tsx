import { Fragment } from 'react'
import { pages } from '../../contracts/addresses.ts'
import type { ClaimDetail } from '../../contracts/detail.ts'
import { Link } from '../shell/Link.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { QuotePlace } from './QuotePlace.tsx'
import styles from './ShortQuote.module.css'

/** The quoted words of a claim's first evidence, which lead to the claim, with their place, which leads to the page. */
export function ShortQuote({ claim }: { claim: ClaimDetail }) {
  const { source } = useVocabulary()
  const evidence = claim.evidence.find(({ stance }) => stance === 'supports') ?? claim.evidence[0]
  if (!evidence) return null
  return (
    <div data-claim={claim.id}>
      <Link to={pages.claim(claim.id)} className={styles.quote}>
        <q lang={source(evidence.source)?.lang} translate="no">
          {evidence.parts.map(({ exact, start }, at) => (
            <Fragment key={start}>
              {at > 0 && ' … '}
              {exact}
            </Fragment>
          ))}
        </q>
      </Link>
      <p className={styles.place}>
        <QuotePlace source={evidence.source} passages={evidence.passages} claim={claim.id} />
      </p>
    </div>
  )
}
