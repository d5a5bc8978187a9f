import type { PredicateCount } from '../../../../contracts/api.ts'
import { foldName } from '../../../../contracts/fold.ts'
import type {
  Neighbourhood,
  NeighbourhoodQuery,
  PageEnd,
  Row,
  StepFilter,
  WayFilter,
} from '../../../../server/store/port.ts'
import { byCodePoint, cardOf, distinct, type Facts, passes } from './facts.ts'

/** R7: counts of one entity by predicate and direction. */
export function countsOracle({ rowsOf, symmetric }: Facts, id: string): PredicateCount[] {
  const own = rowsOf.get(id) ?? []
  return distinct(own.map(({ predicate }) => predicate)).flatMap((predicate) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const some = own.filter((row) => row.predicate === predicate && directionOf(row, id, symmetric) === direction)
      const others = some.map((row) => otherEnd(row, id)).filter((other) => other !== id)
      const negated = some.filter(({ polarity }) => polarity === 'negated').length
      return some.length === 0
        ? []
        : [{ predicate, direction, entities: distinct(others).length, claims: some.length, negated }]
    }),
  )
}

/** R8–R10: one page of a neighbourhood. */
export function neighbourhoodOracle(facts: Facts, id: string, query: NeighbourhoodQuery): Neighbourhood {
  const { symmetric, entityIds } = facts
  const joining = (facts.rowsOf.get(id) ?? []).filter(
    (row) =>
      row.subject !== row.object &&
      passes(facts, row, query) &&
      (!query.direction || directionOf(row, id, symmetric) === query.direction),
  )
  const others = distinct(joining.map((row) => otherEnd(row, id))).filter(
    (other) => !query.kinds || query.kinds.includes(cardOf(facts, other).kind),
  )
  const rowsOf = (other: string) => joining.filter((row) => otherEnd(row, id) === other)
  const ends = new Map(
    others.map((other): [string, PageEnd] => [
      other,
      { value: sortValue(facts, other, rowsOf(other), query.sort), no: entityIds.indexOf(other) },
    ]),
  )
  const end = (other: string) => ends.get(other) as PageEnd
  const sorted = others.sort((a, b) => comparePageEnds(end(a), end(b), query.sort))
  const { after } = query
  const rest = after ? sorted.filter((one) => comparePageEnds(end(one), after, query.sort) > 0) : sorted
  const page = rest.slice(0, query.limit)
  const left = rest.slice(query.limit)
  const predicates = left.flatMap((other) => distinct(rowsOf(other).map(({ predicate }) => predicate)))
  const last = page.at(-1)
  return {
    neighbours: page.map((other) => cardOf(facts, other)),
    rows: page.flatMap(rowsOf).sort((a, b) => a.no - b.no),
    remaining: left.length,
    byPredicate: new Map(distinct(predicates).map((one) => [one, predicates.filter((other) => other === one).length])),
    ...(last !== undefined && left.length > 0 ? { next: end(last) } : {}),
  }
}

/** R14: the `no` of entities that a passing claim leads to. */
export function neighboursOracle(facts: Facts, id: string, filter: StepFilter): number[] {
  const others = (facts.rowsOf.get(id) ?? []).flatMap((row) => {
    if (!passes(facts, row, filter)) return []
    return [
      ...(row.subject === id && goes(facts, row, filter, 'out') ? [row.object] : []),
      ...(row.object === id && goes(facts, row, filter, 'in') ? [row.subject] : []),
    ]
  })
  const { spared = [], avoidKinds = [], maxDegree = Number.MAX_VALUE } = filter
  return distinct(others.filter((other) => other !== id))
    .map((other) => ({ no: facts.entityIds.indexOf(other), card: cardOf(facts, other) }))
    .filter(({ no, card }) => spared.includes(no) || (!avoidKinds.includes(card.kind) && card.degree <= maxDegree))
    .map(({ no }) => no)
}

/** Rows between two entities that pass, and run from the first to the second if a way is given, by `no`. */
export function betweenOracle(facts: Facts, a: string, b: string, filter: WayFilter): Row[] {
  return (facts.rowsOf.get(a) ?? []).filter(
    (row) =>
      passes(facts, row, filter) &&
      ((row.subject === a && row.object === b && goes(facts, row, filter, 'out')) ||
        (row.subject === b && row.object === a && goes(facts, row, filter, 'in'))),
  )
}

/** R26, for an entity that is the subject of a row (`out`) or its object (`in`). */
function goes({ symmetric }: Facts, { predicate }: Row, { way }: WayFilter, here: 'out' | 'in'): boolean {
  return way === undefined || way === here || symmetric.has(predicate)
}

function directionOf(row: Row, id: string, symmetric: Set<string>): 'out' | 'in' {
  return row.subject === id || symmetric.has(row.predicate) ? 'out' : 'in'
}

function otherEnd({ subject, object }: Row, id: string): string {
  return subject === id ? object : subject
}

function sortValue(facts: Facts, other: string, rows: Row[], sort: NeighbourhoodQuery['sort']): PageEnd['value'] {
  if (sort === 'degree') return cardOf(facts, other).degree
  if (sort === 'name') return sortNameOf(facts, other)
  return [distinct(rows.flatMap(({ works }) => works)).length, rows.length]
}

function comparePageEnds(a: PageEnd, b: PageEnd, sort: NeighbourhoodQuery['sort']): number {
  if (sort === 'name') return byCodePoint(String(a.value), String(b.value)) || a.no - b.no
  const [aFirst = 0, aSecond = 0] = [a.value].flat().map(Number)
  const [bFirst = 0, bSecond = 0] = [b.value].flat().map(Number)
  return bFirst - aFirst || bSecond - aSecond || a.no - b.no
}

/** The folded preferred name in the language of the first evidence, else the first preferred one, else the label. */
function sortNameOf({ dataset }: Facts, id: string): string {
  const evidence = dataset.sources.filter(({ role }) => role === 'evidence')
  const language = evidence.sort((a, b) => byCodePoint(a.id, b.id))[0]?.lang ?? ''
  const entity = dataset.entities.find((one) => one.id === id)
  const preferred = entity?.names.filter(({ form }) => form === 'preferred') ?? []
  const named =
    preferred.find(({ lang }) => lang === language) ?? preferred.sort((a, b) => byCodePoint(a.lang, b.lang))[0]
  const labels = entity?.labels ?? {}
  return foldName(named?.text ?? labels[language] ?? labels[distinct(Object.keys(labels))[0] ?? ''] ?? '')
}
