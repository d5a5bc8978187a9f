import { sortSets } from '../../../../contracts/canonical.ts'
import type { Claim } from '../../../../contracts/claim.ts'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { type Bounds, boundsOf } from '../../../../contracts/dates.ts'
import type { DisagreementPlace } from '../../../../contracts/disagreement.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import type { ClaimFilter, Row, StoredClaim } from '../../../../server/store/port.ts'

/** The plainest reading of a dataset: every question walks through all records. It shares no code with the stores. */
export interface Facts {
  dataset: Dataset
  /** Ids in canonical order; the place of one is its `no`. */
  entityIds: string[]
  claimIds: string[]
  /** The claims in that order. */
  claims: Claim[]
  symmetric: Set<string>
  /** All claims with an object, by `no`. */
  rows: Row[]
  /** Those of each entity, as subject or as object, by `no`. */
  rowsOf: Map<string, Row[]>
  /** The claims that quote from each source, in canonical order. */
  quoting: Map<string, Claim[]>
  /** The bounds of the claims that have any, by `no`. */
  bounds: Map<number, Bounds>
  /** Where claims stand among the disagreements, by `no`; found by `prepare`, and tried by themselves. */
  places: Map<number, DisagreementPlace[]>
  /** The card of each entity. */
  cards: Map<string, EntityCard>
}

/** Reads what the questions start from. */
export function factsOf(given: Dataset): Facts {
  // Lists that are sets come back in canonical order.
  const dataset = { ...sortSets({ ...given, texts: {} }), texts: given.texts }
  const claims = dataset.claims.toSorted((a, b) => byCodePoint(a.id, b.id))
  const claimIds = claims.map(({ id }) => id)
  const workOf = (id: string) => dataset.sources.find((source) => source.id === id)?.work ?? `source:${id}`
  const places = new Map(
    prepare(given).claims.flatMap(({ no, disagreements }) => (disagreements ? [[no, disagreements] as const] : [])),
  )
  const rows = claims.flatMap((claim, no): Row[] => {
    if (claim.object === undefined) return []
    const sources = supporting(claim)
    const works = distinct(sources.map(workOf))
    const m = { asserted: 4, reported: 3, intended: 2, believed: 1 }[claim.modality]
    return [
      {
        no,
        claim: claim.id,
        subject: claim.subject,
        object: claim.object,
        predicate: claim.predicate,
        modality: claim.modality,
        polarity: claim.polarity,
        explicit: claim.explicit,
        sources,
        works,
        strength: 100 * m + (claim.explicit ? 10 : 0) + Math.min(works.length, 3),
        ...(places.has(no) ? { disputed: true } : {}),
      },
    ]
  })
  return {
    dataset,
    entityIds: dataset.entities.map(({ id }) => id).sort(byCodePoint),
    claimIds,
    claims,
    symmetric: new Set(dataset.vocabulary.predicates.filter((one) => one.symmetric).map(({ id }) => id)),
    rows,
    rowsOf: listed(rows, ({ subject, object }) => [subject, object]),
    quoting: listed(claims, ({ evidence }) => evidence.map(({ source }) => source)),
    bounds: new Map(
      claims.flatMap((claim, no) => {
        const bounds = boundsOfClaim(dataset, claim)
        return bounds ? [[no, bounds] as const] : []
      }),
    ),
    places,
    cards: cardsOf(dataset),
  }
}

/** Lists items by key, once each, in the order given. */
function listed<T>(all: T[], keysOf: (one: T) => string[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const list = lists.get(key)
      if (list) list.push(one)
      else lists.set(key, [one])
    }
  return lists
}

/** The card of an entity. Throws for an unknown id. */
export function cardOf({ cards }: Facts, id: string): EntityCard {
  const card = cards.get(id)
  if (!card) throw new Error(`the dataset has no entity ${id}`)
  return card
}

/** Cards with degree and claims counted over all claims (R6). */
function cardsOf({ entities, claims }: Dataset): Map<string, EntityCard> {
  const ends = new Map(entities.map(({ id }): [string, string[][]] => [id, []]))
  for (const { subject, object = subject } of claims)
    for (const end of new Set([subject, object])) ends.get(end)?.push([subject, object])
  return new Map(
    entities.map(({ id, kind, labels, plural, spoken }) => {
      const own = ends.get(id) ?? []
      const others = new Set(own.flat().filter((end) => end !== id))
      const marks = { ...(plural ? { plural } : {}), ...(spoken ? { spoken } : {}) }
      return [id, { id, kind, labels, ...marks, degree: others.size, claims: own.length }]
    }),
  )
}

/** R11 and R25, condition by condition. */
export function passes(facts: Facts, row: Row, filter: ClaimFilter): boolean {
  const { span = {}, undated = 'include' } = filter
  const bounds = facts.bounds.get(row.no)
  if (!bounds && undated === 'exclude') return false
  if (bounds && undated === 'only') return false
  if (bounds?.latest && span.earliest && bounds.latest < span.earliest) return false
  if (bounds?.earliest && span.latest && bounds.earliest > span.latest) return false
  if (filter.notPredicates?.includes(row.predicate)) return false
  if (filter.predicates && !filter.predicates.includes(row.predicate)) return false
  if (filter.modalities && !filter.modalities.includes(row.modality)) return false
  if (filter.polarities && !filter.polarities.includes(row.polarity)) return false
  if (filter.disputed !== undefined && filter.disputed !== facts.places.has(row.no)) return false
  if (filter.explicit !== undefined && filter.explicit !== row.explicit) return false
  return !filter.sources || row.sources.some((source) => filter.sources?.includes(source))
}

/** A claim's record with the bounds of its date, else of its value, else of its event. */
export function storedClaim({ dataset, claimIds, claims, places }: Facts, id: string): StoredClaim {
  const no = claimIds.indexOf(id)
  const claim = claims[no]
  if (!claim) throw new Error(`the dataset has no claim ${id}`)
  const bounds = boundsOfClaim(dataset, claim)
  const disagreements = places.get(no)
  return { no, claim, ...(bounds ? { bounds } : {}), ...(disagreements ? { disagreements } : {}) }
}

function boundsOfClaim(dataset: Dataset, { date, value, event }: Claim): Bounds | undefined {
  const ofEvent = (id: string) => boundsOfEvent(dataset, id)
  if (date) return boundsOf(date, ofEvent)
  const own = value && 'date' in value ? boundsOf(value.date, ofEvent) : undefined
  return own ?? (event === undefined ? undefined : ofEvent(event))
}

function boundsOfEvent(dataset: Dataset, id: string): Bounds | undefined {
  const all = dataset.claims.flatMap(({ subject, value, polarity }) =>
    subject === id && value && 'date' in value && polarity === 'affirmed'
      ? (boundsOf(value.date, (other) => boundsOfEvent(dataset, other)) ?? [])
      : [],
  )
  const earliest = all.map((one) => one.earliest ?? '').sort()[0]
  const latest = all
    .map((one) => one.latest ?? '~')
    .sort()
    .at(-1)
  const bounds = { ...(earliest ? { earliest } : {}), ...(latest && latest !== '~' ? { latest } : {}) }
  return Object.keys(bounds).length > 0 ? bounds : undefined
}

/** The sources that support a claim, sorted. */
export function supporting(claim: Claim): string[] {
  return distinct(claim.evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => source))
}

/** Each text once, by code point. */
export function distinct(texts: string[]): string[] {
  return [...new Set(texts)].sort(byCodePoint)
}

/** Compares two texts code point by code point. */
export function byCodePoint(a: string, b: string): number {
  const [x, y] = [[...a], [...b]]
  const at = x.findIndex((letter, index) => letter !== y[index])
  if (at === -1) return x.length - y.length
  const other = y[at]
  return other === undefined ? 1 : (x[at]?.codePointAt(0) as number) - (other.codePointAt(0) as number)
}
