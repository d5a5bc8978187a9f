import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { Graph } from '../../../contracts/graph.ts'
import { Link } from '../../shell/Link.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { EntityLink } from './ClaimEnds.tsx'
import styles from './NearestEntities.module.css'
import { RecordPart } from './RecordPage.tsx'

const MOST = 7

/** Those that an entity is most closely linked to, each with a way to all paths between the two. */
export function NearestEntities({ id, graph }: { id: string; graph: Graph }) {
  const { t } = useTranslation('record')
  const cards = cardsById(graph.entities)
  const others = graph.entities.filter((card) => card.id !== id).slice(0, MOST)
  if (others.length === 0) return null
  return (
    <RecordPart title={t('linked')}>
      <ul className={styles.list}>
        {others.map((card) => (
          <li key={card.id}>
            <EntityLink id={card.id} cards={cards} />
            <Link to={pages.trace({ from: id, to: card.id })} className={styles.paths}>
              {t('linkedWays')}
            </Link>
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}
