import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard, RelationLine } from '../../../../contracts/relation.ts'
import type { TextRow } from './textRow.ts'
import { withRelations } from './withRelations.ts'

/** A row of the table of entities: counts are of what is shown, but neighbours and claims of the whole dataset. */
export interface EntityRow extends TextRow {
  entity: EntityCard
  relations: number
  /** Works that support the relations shown. */
  works: number
}

/** A row of the table of relations: one line of a relation. */
export interface RelationRow extends TextRow {
  relation: RelationCard
  line: RelationLine
  subject: EntityCard
  object: EntityCard
  works: number
}

type Works = (sources: readonly string[]) => number

/** The rows of the table of entities, in the order in which they came. */
export function entityRows(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: Works,
): EntityRow[] {
  return withRelations(entities, relations).map(({ entity, relations: own }) => ({
    key: entity.id,
    item: { entity: entity.id },
    entity,
    relations: own.length,
    works: works([...new Set(own.flatMap(({ sources }) => sources))]),
  }))
}

/** The rows of the table of relations: one for each line whose ends are shown. */
export function relationRows(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: Works,
): RelationRow[] {
  const cards = new Map(entities.map((card) => [card.id, card]))
  return relations.flatMap((relation) => {
    const subject = cards.get(relation.subject)
    const object = cards.get(relation.object)
    if (!subject || !object) return []
    return relation.lines.map((line) => ({
      key: `${relation.id} ${line.polarity}`,
      item: { relation: relation.id },
      relation,
      line,
      subject,
      object,
      works: works(line.sources),
    }))
  })
}

/** Sorts rows by the values of a column: numbers as numbers, words by language; equal ones keep their order. */
export function sortedBy<R>(rows: readonly R[], value: (row: R) => string | number, down: boolean, lang: string): R[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const order = (a: R, b: R) => {
    const [x, y] = [value(a), value(b)]
    return typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))
  }
  return rows.toSorted((a, b) => (down ? order(b, a) : order(a, b)))
}
