import { useTranslation } from 'react-i18next'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Selected } from '../../../drawing/places.ts'
import { RelationClaims } from '../../evidence/RelationClaims.tsx'
import { RelationHead } from '../../evidence/RelationHead.tsx'
import { Slip } from '../../evidence/Slip.tsx'
import type { Corner } from '../../evidence/slipPlace.ts'
import { cardsById } from '../../text/cardsById.ts'
import { EntityName } from '../../text/EntityName.tsx'
import styles from './PathEvidence.module.css'
import type { pathsGraph } from './pathsGraph.ts'

/** A slip over the picture of paths: the sentences of a line that was clicked, or of all lines of an entity there. */
export function PathEvidence({
  graph,
  opened,
  conditions,
  corner,
  onEntity,
  onClose,
}: {
  graph: ReturnType<typeof pathsGraph>
  opened: Selected
  /** Conditions of the question: other claims are not shown. */
  conditions?: ClaimConditions | undefined
  corner: Corner
  onEntity: (id: string) => void
  onClose: (within: boolean) => void
}) {
  const { t } = useTranslation('trace')
  const cards = cardsById(graph.entities)
  const entity = 'entity' in opened ? cards.get(opened.entity) : undefined
  const relations = graph.relations.filter(({ id, subject, object }) =>
    'relation' in opened ? id === opened.relation : subject === opened.entity || object === opened.entity,
  )
  return (
    <Slip label={t('beside.label')} hide={t('beside.hide')} said={t('beside.opened')} corner={corner} onClose={onClose}>
      {entity && (
        <h2 className={styles.head}>
          <EntityName card={entity} onOpen={onEntity} size={18} />
        </h2>
      )}
      {relations.flatMap((relation) =>
        relation.lines.map((line) => (
          <section key={`${relation.id} ${line.polarity}`} data-relation={relation.id}>
            <RelationHead relation={relation} line={line} cards={cards} onEntity={onEntity} />
            <RelationClaims id={relation.id} polarity={line.polarity} conditions={conditions} onEntity={onEntity} />
          </section>
        )),
      )}
    </Slip>
  )
}
