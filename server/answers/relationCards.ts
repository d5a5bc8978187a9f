import { compareCodePoints } from '../../contracts/canonical.ts'
import { Modality, Polarity } from '../../contracts/modality.ts'
import type { ClaimGroup, RelationCard } from '../../contracts/relation.ts'
import { partsOfRelationId } from '../../contracts/relationId.ts'
import { relationLines } from '../../contracts/relationLines.ts'
import { sortInPieces } from '../sortInPieces.ts'
import type { Row } from '../store/port.ts'
import { inPieces, mapInPieces, type Pause } from '../turns.ts'

/** Work of finding a row's relation, of telling its group, and of making a card. */
const WORK = { row: 30, group: 100, card: 300 } as const

/** A relation by its id, and the rows of its claims. */
export type RelationRows = [id: string, rows: Row[]]

/** The first relations by id, and how many more there are of each predicate. */
export interface Relations {
  first: RelationRows[]
  left: Map<string, number>
}

/**
 * Groups rows by relation, in order of relation id; beyond so many they are only counted. Goes end by end, so that of
 * those which are left out nothing has to be sorted.
 */
export async function relationsIn(
  rows: readonly Row[],
  symmetric: ReadonlySet<string>,
  pause: Pause,
  most = Number.POSITIVE_INFINITY,
): Promise<Relations> {
  const byEnd = await groupedInPieces(rows, pause, (row) => endsOf(row, symmetric)[0])
  // As the relation id has them, where one may begin with another.
  const ends = await sortInPieces([...byEnd.keys()], (a, b) => (`${a}~` < `${b}~` ? -1 : 1), pause)
  const first: RelationRows[] = []
  const left = new Map<string, number>()
  for (const end of ends) {
    const mine = byEnd.get(end) as Row[]
    const relations = await groupedInPieces(mine, pause, (row) => `${row.predicate}~${endsOf(row, symmetric)[1]}`)
    const keys = [...relations.keys()]
    const shown = first.length < most ? await sortInPieces(keys, (a, b) => (a < b ? -1 : 1), pause) : keys
    for (const key of shown) {
      const of = relations.get(key) as Row[]
      const { predicate } = of[0] as Row
      if (first.length < most) first.push([`${end}~${key}`, of])
      else left.set(predicate, (left.get(predicate) ?? 0) + 1)
    }
  }
  return { first, left }
}

async function groupedInPieces(
  rows: readonly Row[],
  pause: Pause,
  keyOf: (row: Row) => string,
): Promise<Map<string, Row[]>> {
  const groups = new Map<string, Row[]>()
  const group = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const row = rows[at] as Row
      const key = keyOf(row)
      const some = groups.get(key)
      if (some) some.push(row)
      else groups.set(key, [row])
    }
  }
  await inPieces(rows.length, pause, group, WORK.row)
  return groups
}

function endsOf({ subject, predicate, object }: Row, symmetric: ReadonlySet<string>): [string, string] {
  return object < subject && symmetric.has(predicate) ? [object, subject] : [subject, object]
}

/** Makes the cards of relations, one line for each polarity; makes all cards, for both stores. */
export async function cardsOfRelations(relations: readonly RelationRows[], pause: Pause): Promise<RelationCard[]> {
  const groups: ClaimGroup[][] = []
  for (const [, rows] of relations) groups.push(groupOfOne(rows) ?? (await groupsOf(rows, pause)))
  let at = 0
  return mapInPieces(relations, WORK.card, pause, ([id, rows]) => {
    const mine = groups[at++] as ClaimGroup[]
    return {
      id,
      ...partsOfRelationId(id),
      claims: rows.length,
      sources: unionOf(mine.map(({ sources }) => sources)),
      lines: relationLines(mine),
      groups: mine,
    }
  })
}

/** Groups rows into relation cards, in order of relation id. */
export async function relationCards(
  rows: readonly Row[],
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<RelationCard[]> {
  return cardsOfRelations((await relationsIn(rows, symmetric, pause)).first, pause)
}

/** Union of some lists by code point. Most claims have one source, and most relations one claim. */
function unionOf(lists: string[][]): string[] {
  const [first] = lists
  if (first && lists.length === 1 && first.length < 2) return first
  return [...new Set(lists.flat())].sort(compareCodePoints)
}

function groupOfOne([row, second]: Row[]): ClaimGroup[] | undefined {
  if (!row || second) return undefined
  const { polarity, modality, explicit, sources, disputed } = row
  return [{ polarity, modality, explicit, sources: unionOf([sources]), claims: 1, ...(disputed ? { disputed } : {}) }]
}

// Order by polarity, modality, explicitness, dispute and sources, so that the order of rows does not matter.
async function groupsOf(rows: Row[], pause: Pause): Promise<ClaimGroup[]> {
  const groups = new Map<string, ClaimGroup>()
  const count = (from: number, to: number) => {
    for (const { polarity, modality, explicit, sources, disputed } of rows.slice(from, to)) {
      const sorted = unionOf([sources])
      const order = [
        Polarity.options.indexOf(polarity),
        Modality.options.indexOf(modality),
        explicit ? 0 : 1,
        disputed ? 1 : 0,
      ]
      const key = `${order.join(' ')} ${sorted.join(' ')}`
      const group = groups.get(key)
      if (group) group.claims++
      else
        groups.set(key, {
          polarity,
          modality,
          explicit,
          sources: sorted,
          claims: 1,
          ...(disputed ? { disputed } : {}),
        })
    }
  }
  await inPieces(rows.length, pause, count, WORK.group)
  return (await sortInPieces([...groups], ([a], [b]) => compareCodePoints(a, b), pause)).map(([, group]) => group)
}
