import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard, Graph } from '../../../contracts/graph.ts'
import { claimRows } from '../../evidence/claimRows.ts'
import { ShortQuote } from '../../evidence/ShortQuote.tsx'
import { Link } from '../../shell/Link.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { EntityLink } from './ClaimEnds.tsx'
import styles from './EntityRelations.module.css'
import { inOrderTold } from './inOrderTold.ts'

/**
 * The relations round an entity by predicate, those that it is the subject of before the others, each with the words
 * that say so best.
 */
export function EntityRelations({
  id,
  graph,
  claims,
  cards,
}: {
  id: string
  graph: Graph
  claims: readonly ClaimDetail[]
  cards: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('record')
  const { symmetric, works } = useVocabulary()
  const best = new Map(claims.map((claim) => [`${claim.relation}~${claim.polarity}`, claim]))
  // A career is told in the order of the texts, everything else as it is best evidenced.
  const told = ({ relations, polarity }: ReturnType<typeof claimRows>[number]) =>
    relations.every(({ other }) => other.kind === 'Office')
      ? inOrderTold(relations, ({ relation }) => best.get(`${relation.id}~${polarity}`))
      : relations
  const rows = claimRows(id, graph.relations, cards, symmetric)
  const list = (some: typeof rows) => (
    <ul className={styles.rows}>
      {some.map((row) => (
        <li key={row.id} className={styles.row}>
          <p className={styles.predicate}>
            <LineSample {...row} symmetric={symmetric(row.predicate)} sources={works(row.sources)} />
            <PredicateLabel
              predicate={row.predicate}
              direction={row.direction}
              polarity={row.polarity}
              inferred={row.inferred}
            />
          </p>
          <ul className={styles.others}>
            {told(row).map(({ relation, other, claims: count }) => {
              const claim = best.get(`${relation.id}~${row.polarity}`)
              return (
                <li key={relation.id} data-relation={relation.id}>
                  <EntityLink id={other.id} cards={cards} />
                  {claim && <ShortQuote claim={claim} />}
                  {count > 1 && (
                    <p className={styles.more}>
                      <Link to={pages.relation(relation.id)}>{t('moreClaims', { count: count - 1 })}</Link>
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
  return (['out', 'in'] as const).map((way) => {
    const some = rows.filter(({ direction }) => direction === way)
    return (
      some.length > 0 && (
        <Fragment key={way}>
          <h3 className={styles.as}>{t(way === 'out' ? 'asSubject' : 'asObject')}</h3>
          {list(some)}
        </Fragment>
      )
    )
  })
}
