import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { Link } from '../../shell/Link.tsx'
import { EntityName } from '../../text/EntityName.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { ValueText } from '../../text/ValueText.tsx'
import styles from './ClaimEnds.module.css'

/** Subject, predicate and object (or value) of a claim, each leading to its page. */
export function ClaimEnds({ claim, cards }: { claim: ClaimDetail; cards: ReadonlyMap<string, EntityCard> }) {
  const { t } = useTranslation('record')
  const { source } = useVocabulary()
  const words = <PredicateLabel predicate={claim.predicate} polarity={claim.polarity} inferred={!claim.explicit} />
  return (
    <dl className={styles.ends}>
      <dt>{t('subject')}</dt>
      <dd>
        <EntityLink id={claim.subject} cards={cards} />
      </dd>
      <dt>{t('predicate')}</dt>
      <dd>{claim.relation ? <Link to={pages.relation(claim.relation)}>{words}</Link> : words}</dd>
      <dt>{t('object')}</dt>
      <dd>
        {claim.object && <EntityLink id={claim.object} cards={cards} />}
        {claim.value && (
          <ValueText value={claim.value} bounds={claim.bounds} lang={source(claim.evidence[0]?.source ?? '')?.lang} />
        )}
      </dd>
    </dl>
  )
}

/** The mark and name of an entity as a link to its page. */
export function EntityLink({ id, cards }: { id: string; cards: ReadonlyMap<string, EntityCard> }) {
  const card = cards.get(id)
  return (
    <Link to={pages.entity(id)} className={styles.entity}>
      {card ? <EntityName card={card} /> : id}
    </Link>
  )
}
