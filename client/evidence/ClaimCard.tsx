import '../i18n/areas/panel.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import type { ClaimDetail, EvidenceDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { CopyLink } from '../shell/CopyLink.tsx'
import { WayLink } from '../shell/WayLink.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './ClaimCard.module.css'
import { ClaimFacts } from './ClaimFacts.tsx'
import { Contradicted } from './Contradicted.tsx'
import { Quote } from './Quote.tsx'
import { QuotePlace } from './QuotePlace.tsx'
import { SpanLegend } from './SpanLegend.tsx'
import type { Role } from './spanRuns.ts'
import { Translated } from './Translated.tsx'

/** A claim with its sentences: quote, place, qualifications, translation. `entities` are the cards it may name. */
export function ClaimCard({
  claim,
  version,
  entities,
  onEntity,
  plain = false,
  onItsPage = false,
}: {
  claim: ClaimDetail
  /** The version of the data that its sentences came with. */
  version: string
  entities: ReadonlyMap<string, EntityCard>
  onEntity?: ((id: string) => void) | undefined
  /** Without the rule at the left, for cards that stand in columns. */
  plain?: boolean
  /** Where the claim's own page is open, no link leads to it. */
  onItsPage?: boolean
}) {
  const { t } = useTranslation('panel')
  const [at, setAt] = useState(0)
  const against = claim.evidence.filter((evidence) => evidence.stance === 'contradicts')
  const joined = claim.evidence.filter((evidence) => evidence.stance !== 'contradicts')
  const shown = joined[Math.min(at, joined.length - 1)]
  return (
    <article className={plain ? styles.plain : styles.card} data-claim={claim.id}>
      {shown && <EvidenceBlock key={at} claim={claim} evidence={shown} entities={entities} />}
      <ClaimFacts claim={claim} entities={entities} onEntity={onEntity} />
      {shown && <Translated evidence={shown} />}
      {against.map((evidence) => (
        <section key={`${evidence.source}${evidence.parts[0]?.start}`} className={styles.against}>
          <p className={styles.meta}>{t('contradicts')}</p>
          <EvidenceBlock claim={claim} evidence={evidence} entities={entities} />
          <Translated evidence={evidence} />
        </section>
      ))}
      {claim.disagreements?.map((place) => (
        <Contradicted key={place.at} place={place} />
      ))}
      <div className={styles.foot}>
        <CopyLink path={pages.claim(claim.id)} version={version} />
        {!onItsPage && (
          <WayLink to={pages.claim(claim.id)} icon="page">
            {t('claimPage')}
          </WayLink>
        )}
        {joined.length > 1 && (
          <fieldset className={styles.turner} aria-label={t('evidence.label')}>
            <IconButton
              icon="previous"
              label={t('evidence.previous')}
              isDisabled={at === 0}
              onPress={() => setAt(at - 1)}
            />
            <span aria-live="polite">{t('evidence.which', { number: at + 1, count: joined.length })}</span>
            <IconButton
              icon="next"
              label={t('evidence.next')}
              isDisabled={at >= joined.length - 1}
              onPress={() => setAt(at + 1)}
            />
          </fieldset>
        )}
      </div>
    </article>
  )
}

function EvidenceBlock({
  claim,
  evidence,
  entities,
}: {
  claim: ClaimDetail
  evidence: EvidenceDetail
  entities: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('panel')
  const { source, symmetric } = useVocabulary()
  const [chosen, setChosen] = useState<Role>()
  const [over, setOver] = useState<Role>()
  const lit = over ?? chosen
  const { spans, resolved } = evidence
  const line = { modality: claim.modality, polarity: claim.polarity, symmetric: symmetric(claim.predicate) }
  return (
    <>
      <Quote
        passages={evidence.passages}
        parts={evidence.parts}
        lang={source(evidence.source)?.lang ?? 'und'}
        said={spans && { spans, line }}
        lit={lit}
        onLit={setOver}
      />
      {(spans || resolved) && (
        <SpanLegend claim={claim} evidence={evidence} line={line} entities={entities} lit={chosen} onLit={setChosen} />
      )}
      <p className={styles.meta}>
        <QuotePlace source={evidence.source} passages={evidence.passages} claim={claim.id} />
        {evidence.stance === 'mentions' && <> ({t('mentions')})</>}
      </p>
    </>
  )
}
