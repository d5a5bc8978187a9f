import type { SegmentCard } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Modality, Polarity } from '../../../contracts/modality.ts'
import type { Segment } from '../../../contracts/segment.ts'
import type { Row, StoredClaim } from '../port.ts'
import { storedJson } from '../storedJson.ts'

/** Columns of `entity` that make a card; plurals and foreign readings are rare and stand in the record only. */
export const CARD =
  "e.no, e.id, e.kind, e.labels, e.json ->> '$.plural' AS plural, e.json ->> '$.spoken' AS spoken, e.degree, e.claims"
export interface CardColumns {
  no: number
  id: string
  kind: string
  labels: string
  plural: string | null
  spoken: string | null
  degree: number
  claims: number
}

/** A card from its columns. */
export function cardOf(row: CardColumns): EntityCard {
  return {
    id: row.id,
    kind: row.kind,
    labels: storedJson(row.labels),
    ...(row.plural === null ? {} : { plural: storedJson(row.plural) }),
    ...(row.spoken === null ? {} : { spoken: row.spoken }),
    degree: row.degree,
    claims: row.claims,
  }
}

/** The columns of `claim` that make a row. */
export const ROW =
  'c.no, c.id, c.subject, c.object, c.predicate, c.modality, c.polarity, c.explicit, c.sources, c.works, c.strength, c.disputed'
export interface RowColumns {
  no: number
  id: string
  subject: string
  object: string
  predicate: string
  modality: Modality
  polarity: Polarity
  explicit: number
  sources: string
  works: string
  strength: number
  disputed: string | null
}

/** A row from its columns. */
export function rowOf({ id, explicit, sources, works, ...rest }: RowColumns): Row {
  return {
    no: rest.no,
    claim: id,
    subject: rest.subject,
    object: rest.object,
    predicate: rest.predicate,
    modality: rest.modality,
    polarity: rest.polarity,
    explicit: explicit === 1,
    sources: storedJson(sources),
    works: storedJson(works),
    strength: rest.strength,
    ...(rest.disputed === null ? {} : { disputed: true }),
  }
}

/** The columns of `claim` that make a stored claim. */
export const STORED = 'c.no, c.json, c.earliest, c.latest, c.disputed'
export interface StoredColumns {
  no: number
  json: string
  earliest: string | null
  latest: string | null
  disputed: string | null
}

/** A stored claim from its columns; without bounds where neither end is known. */
export function storedOf({ no, json, earliest, latest, disputed }: StoredColumns): StoredClaim {
  const bounds = { ...(earliest === null ? {} : { earliest }), ...(latest === null ? {} : { latest }) }
  return {
    no,
    claim: storedJson(json),
    ...(earliest === null && latest === null ? {} : { bounds }),
    ...(disputed === null ? {} : { disagreements: storedJson(disputed) }),
  }
}

/** The columns of `segment` that make a card. */
export const SEGMENT = 's.no, s.id, s.source, s.kind, s.start, s."end", s.exact, s.heading, s.headingText, s.number'
export interface SegmentColumns {
  no: number
  id: string
  source: string
  kind: Segment['kind']
  start: number
  end: number
  exact: string
  heading: string | null
  headingText: string | null
  number: number
}

/** A segment card from its columns. */
export function segmentOf(row: SegmentColumns): SegmentCard {
  return {
    id: row.id,
    source: row.source,
    kind: row.kind,
    start: row.start,
    end: row.end,
    exact: row.exact,
    ...(row.heading === null ? {} : { heading: row.heading }),
    ...(row.headingText === null ? {} : { headingText: row.headingText }),
    number: row.number,
  }
}
