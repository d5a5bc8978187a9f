import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard, RelationLine } from '../../contracts/relation.ts'
import { EntityName } from '../text/EntityName.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import styles from './RelationHead.module.css'

/** The heading of a line's claims: its two ends, and the line with its words between them. */
export function RelationHead({
  relation,
  line,
  cards,
  onEntity,
}: {
  relation: RelationCard
  line: RelationLine
  cards: ReadonlyMap<string, EntityCard>
  onEntity?: ((id: string) => void) | undefined
}) {
  const { works, symmetric } = useVocabulary()
  const subject = cards.get(relation.subject)
  const object = cards.get(relation.object)
  return (
    <h2 className={styles.head}>
      {subject && <EntityName card={subject} onOpen={onEntity} />}
      <span className={styles.predicate}>
        <LineSample {...line} symmetric={symmetric(relation.predicate)} sources={works(line.sources)} lit />
        <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
      </span>
      {object && <EntityName card={object} onOpen={onEntity} />}
    </h2>
  )
}
