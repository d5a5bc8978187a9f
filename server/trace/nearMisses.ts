import type { EntityCard } from '../../contracts/graph.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { NearMiss } from '../../contracts/noPath.ts'
import type { Path } from '../../contracts/path.ts'
import type { PathQuery } from '../../contracts/pathQuery.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Call, ClaimFilter, Row, Snapshot } from '../store/port.ts'
import type { Condition } from './conditions.ts'
import { explain } from './explain.ts'

/**
 * Picks from paths without conditions (entities by `no`) those that break the fewest, in the order given, each with the
 * conditions it breaks.
 */
export async function nearMisses(
  snapshot: Snapshot,
  sequences: number[][],
  query: PathQuery,
  conditions: Condition[],
  call: Call,
): Promise<NearMiss[]> {
  if (sequences.length === 0) return []
  const nos = [...new Set(sequences.flat())]
  const cards = await snapshot.cards(nos, call)
  const cardOf = new Map(nos.map((no, at) => [no, cards[at] as EntityCard]))
  const brokenBy = await stepsBrokenBy(snapshot, sequences, query, conditions, call)
  const nearest = sequences
    .map((sequence) => {
      const entities = sequence.map((no) => cardOf.get(no) as EntityCard)
      const breaks = conditions.flatMap(({ without: _, ...condition }, index) => {
        const steps = brokenBy(index, entities) ?? stepsTo(entities, query, condition)
        return steps ? [{ ...condition, steps }] : []
      })
      return { sequence, breaks }
    })
    .sort((a, b) => a.breaks.length - b.breaks.length)
    .slice(0, LIMITS.paths.misses)
  const told = nearest.map(({ sequence }) => sequence)
  const paths = await explain(snapshot, told, { filter: {}, directed: false, rank: 'length' }, call)
  return nearest.map(({ breaks }, at) => {
    const { why, ...path } = paths[at] as Path
    const { after: _, ...alone } = why
    return { path: { ...path, why: alone }, breaks }
  })
}

/** Steps that break a condition on entities in between or on the whole path; undefined where none does. */
function stepsTo(
  entities: EntityCard[],
  { via, max }: PathQuery,
  { parameter, was: [value] }: Pick<Condition, 'parameter' | 'was'>,
): number[] | undefined {
  if (parameter === 'max') return entities.length - 1 > max ? [] : undefined
  if (parameter === 'via') return entities.some(({ id }) => id === value) ? undefined : []
  const broken = entities.slice(1, -1).flatMap(({ id, kind, degree }, at) => {
    if (parameter === 'avoid') return id === value ? [at] : []
    if (via?.includes(id)) return []
    if (parameter === 'avoidKind') return kind === value ? [at] : []
    return parameter === 'maxDegree' && degree > Number(value) ? [at] : []
  })
  return broken.length > 0 ? broken : undefined
}

/**
 * Finds the steps of a path that break a condition on claims, by the index of the condition; undefined where none does.
 * A step breaks the conditions that its nearest claim breaks: the one that breaks the fewest, of several the first.
 */
async function stepsBrokenBy(
  snapshot: Snapshot,
  sequences: number[][],
  query: PathQuery,
  conditions: Condition[],
  call: Call,
): Promise<(condition: number, entities: EntityCard[]) => number[] | undefined> {
  const pairs = sequences.flatMap((nos) => nos.slice(1).map((to, at): [number, number] => [nos[at] as number, to]))
  const rows = await snapshot.between(pairs, {}, call)
  const passing = new Map<number, Set<number>>()
  for (const [index, condition] of conditions.entries()) {
    const test = testOf(condition, query)
    const filter = filterOf(condition, query)
    if (test) passing.set(index, new Set(rows.filter(test).map(({ no }) => no)))
    else if (filter) passing.set(index, new Set((await snapshot.between(pairs, filter, call)).map(({ no }) => no)))
  }
  const symmetric = symmetricOf(snapshot.meta)
  const directed = conditions.findIndex(({ parameter }) => parameter === 'directed')
  const broken = new Map<string, number[]>()
  const add = (key: string, breaks: number[]) => {
    const best = broken.get(key)
    if (!best || breaks.length < best.length) broken.set(key, breaks)
  }
  for (const { no, subject, object, predicate } of rows) {
    const breaks = [...passing].flatMap(([index, claims]) => (claims.has(no) ? [] : [index]))
    add(`${subject} ${object}`, breaks)
    const against = directed < 0 || symmetric.has(predicate) ? [] : [directed]
    add(`${object} ${subject}`, [...breaks, ...against])
  }
  return (condition, entities) => {
    const places = entities
      .slice(1)
      .flatMap(({ id }, at) =>
        (broken.get(`${(entities[at] as EntityCard).id} ${id}`) as number[]).includes(condition) ? [at] : [],
      )
    return places.length > 0 ? places : undefined
  }
}

/** Makes a test of a row from a condition on claims (R11); undefined for conditions that a row cannot show. */
function testOf({ parameter, was }: Condition, query: PathQuery): ((row: Row) => boolean) | undefined {
  switch (parameter) {
    case 'predicate':
      return ({ predicate }) => was.includes(predicate)
    case 'avoidPredicate':
      return ({ predicate }) => !was.includes(predicate)
    case 'modality':
      return ({ modality }) => was.includes(modality)
    case 'polarity':
      return ({ polarity }) => was.includes(polarity)
    case 'explicit':
      return ({ explicit }) => explicit === query.explicit
    case 'disputed':
      return ({ disputed = false }) => disputed === query.disputed
    case 'source':
      return ({ sources }) => sources.some((source) => was.includes(source))
  }
  return undefined
}

/** Makes a filter from a condition on dates; undefined for one on entities, on direction or on the whole path. */
function filterOf({ parameter }: Condition, query: PathQuery): ClaimFilter | undefined {
  switch (parameter) {
    case 'on':
    case 'span':
      return { span: query[parameter] }
    case 'undated':
      return { undated: query.undated }
  }
  return undefined
}
