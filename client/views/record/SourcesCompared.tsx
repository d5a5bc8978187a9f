import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { EntityCard, Graph } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import styles from './SourcesCompared.module.css'
import { compareWorks } from './sourcesCompared.ts'

const MOST = 12

/** A table of works: which relations of an entity each tells alone, which it is silent about, and which all tell. */
export function SourcesCompared({
  id,
  graph,
  sources,
  cards,
}: {
  id: string
  graph: Graph
  sources: readonly string[]
  cards: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('record')
  const { source } = useVocabulary()
  const workOf = (of: string) => source(of)?.work ?? of
  const first = new Map(sources.map((one) => [workOf(one), one]).reverse() as [string, string][])
  const works = [...new Set(sources.map(workOf))]
  const { compared, shared } = compareWorks(graph.relations, works, workOf)
  if (works.length < 2) return null
  const told = (relations: RelationCard[]) => <Told id={id} relations={relations} cards={cards} />
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('bySource')}</th>
          <th scope="col">{t('saysOnly')}</th>
          <th scope="col">{t('silent')}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ work, only, silent }) => {
          const card = source(first.get(work) ?? work)
          return (
            <tr key={work}>
              <th scope="row">{card ? <LabelText label={card.title} /> : work}</th>
              <td>{told(only)}</td>
              <td>{told(silent)}</td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{t('inAll')}</th>
          <td colSpan={2}>{told(shared)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Told({
  id,
  relations,
  cards,
}: {
  id: string
  relations: RelationCard[]
  cards: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation(['record', 'panel'])
  if (relations.length === 0) return <span className={styles.none}>{t('nothing')}</span>
  return (
    <>
      {relations.slice(0, MOST).map((relation, at) => {
        const outward = relation.subject === id
        const other = cards.get(outward ? relation.object : relation.subject)
        const line = relation.lines[0]
        return (
          <span key={relation.id}>
            {at > 0 && '; '}
            <Link to={pages.relation(relation.id)} className={styles.told}>
              {line && (
                <PredicateLabel
                  predicate={relation.predicate}
                  direction={outward ? 'out' : 'in'}
                  polarity={line.polarity}
                  inferred={line.inferred}
                />
              )}
              {': '}
              {other && <LabelText label={other.labels} name />}
            </Link>
          </span>
        )
      })}
      {relations.length > MOST && ` ${t('panel:omitted', { count: relations.length - MOST })}`}
    </>
  )
}
