import type { EntityCard } from '../../contracts/graph.ts'
import type { Label } from '../../contracts/label.ts'
import type { RelationCard } from '../../contracts/relation.ts'

/** The prefix of the id of a mark that stands for all drawn entities of a kind; no entity's id has a colon. */
export const GROUP = 'group:'

/** The id of the mark of a group. */
export function groupId(kind: string): string {
  return GROUP + kind
}

/** The kind that a mark stands for; undefined for an entity. */
export function kindOfGroup(id: string): string | undefined {
  return id.startsWith(GROUP) ? id.slice(GROUP.length) : undefined
}

/**
 * Merges all entities of some kinds into one mark each; relations lead to that mark, and those inside it are dropped.
 */
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

/** Returns the kinds to group, the largest first, so that at most `most` marks remain; none if there are few enough. */
export function kindsToGroup(entities: readonly EntityCard[], groups: readonly string[], most: number): string[] {
  const sizes = new Map<string, number>()
  for (const { kind } of entities) if (!groups.includes(kind)) sizes.set(kind, (sizes.get(kind) ?? 0) + 1)
  let marks = entities.filter(({ kind }) => !groups.includes(kind)).length + groups.length
  const chosen: string[] = []
  for (const [kind, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    if (marks <= most || size < 2) break
    chosen.push(kind)
    marks -= size - 1
  }
  return chosen
}
