import type { z } from 'zod'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard, RelationLine } from '../../../../contracts/relation.ts'
import type { Direction } from '../../../text/useVocabulary.ts'
import type { TextRow } from './textRow.ts'
import { mostRelationsFirst } from './withRelations.ts'

interface Place extends TextRow {
  entity: EntityCard
  position: number
  of: number
}

/** A row of the outline: an entity, or under it a line of one of its relations, read from there. */
export type OutlineRow =
  | (Place & { level: 1; relations: number })
  | (Place & {
      level: 2
      relation: RelationCard
      line: z.infer<typeof RelationLine>
      direction: Direction
      other: EntityCard
    })

/** The rows of the outline: entities with most relations first, under each its lines, outgoing before incoming. */
export function outlineRows(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  symmetric: (predicate: string) => boolean,
): OutlineRow[] {
  const cards = new Map(entities.map((card) => [card.id, card]))
  const order = mostRelationsFirst(entities, relations)
  return order.flatMap(({ entity, relations: own }, index) => {
    const head: OutlineRow = {
      level: 1,
      key: entity.id,
      item: { entity: entity.id },
      entity,
      relations: own.length,
      position: index + 1,
      of: order.length,
    }
    const lines = own
      .flatMap((relation) => {
        const out = relation.subject === entity.id
        const other = cards.get(out ? relation.object : relation.subject)
        const direction: Direction = out || symmetric(relation.predicate) ? 'out' : 'in'
        return other ? relation.lines.map((line) => ({ relation, line, direction, other })) : []
      })
      .sort((a, b) => (a.direction === b.direction ? 0 : a.direction === 'out' ? -1 : 1))
    return [
      head,
      ...lines.map(
        (line, k): OutlineRow => ({
          ...line,
          level: 2,
          key: `${entity.id} ${line.relation.id} ${line.line.polarity}`,
          item: { relation: line.relation.id },
          within: entity.id,
          entity,
          position: k + 1,
          of: lines.length,
        }),
      ),
    ]
  })
}
