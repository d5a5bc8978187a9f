import type { EntityCard } from '../../contracts/graph.ts'
import type { Label } from '../../contracts/label.ts'
import type { RelationCard } from '../../contracts/relation.ts'

/** The prefix of the id of a mark that stands for all drawn entities of a kind; no entity's id has a tilde. */
export const GROUP = 'group~'

/** The id of the mark of a group. */
export function groupId(kind: string): string {
  return GROUP + kind
}

/** The kind that a mark stands for; undefined for an entity. */
export function kindOfGroup(id: string): string | undefined {
  return id.startsWith(GROUP) ? id.slice(GROUP.length) : undefined
}

/** The picture with all entities of some kinds put together into one mark each; their relations lead to that mark, those inside it are not drawn. */
export function grouped(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  groups: readonly string[],
  nameOf: (kind: string) => Label,
): { entities: EntityCard[]; relations: RelationCard[] } {
  const kinds = new Set(groups)
  const markOf = new Map(entities.map(({ id, kind }) => [id, kinds.has(kind) ? groupId(kind) : id]))
  const marks = [...kinds].flatMap((kind): EntityCard[] => {
    const cards = entities.filter((card) => card.kind === kind)
    if (cards.length === 0) return []
    const mark = {
      id: groupId(kind),
      kind,
      labels: Object.fromEntries(
        Object.entries(nameOf(kind)).map(([lang, text]) => [lang, `${text} (${cards.length})`]),
      ) as Label,
      degree: cards.length,
      claims: cards.reduce((sum, { claims }) => sum + claims, 0),
    }
    return [mark]
  })
  return {
    entities: [...entities.filter(({ kind }) => !kinds.has(kind)), ...marks],
    relations: relations.flatMap((relation) => {
      const subject = markOf.get(relation.subject)
      const object = markOf.get(relation.object)
      if (subject === undefined || object === undefined) return []
      if (subject === object && relation.subject !== relation.object) return []
      return [{ ...relation, subject, object }]
    }),
  }
}
