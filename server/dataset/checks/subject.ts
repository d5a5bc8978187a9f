import { compareCodePoints } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Entity } from '../../../contracts/entity.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import type { Segment } from '../../../contracts/segment.ts'
import type { Source } from '../../../contracts/source.ts'
import type { Predicate } from '../../../contracts/vocabulary.ts'
import { clip, type DatasetError, datasetError, MOST, stopped } from '../errors.ts'
import type { Named, Place, Reading, TextFile } from '../folderContents.ts'
import type { Progress } from '../progress.ts'
import type { Rule } from '../rules.ts'

/** Input of the checks: the records as read, an index by id, and a function that reports errors. */
export interface Subject extends Reading {
  byId: {
    sources: Map<string, Source>
    segments: Map<string, Segment>
    entities: Map<string, Entity>
    claims: Map<string, Claim>
    predicates: Map<string, Predicate>
    kinds: Set<string>
  }
  /** The segments of a source in reading order. */
  segmentsOf: Map<string, Segment[]>
  /** Reports an error, up to the thousandth of its file. */
  report(place: Place, rule: Rule, message: string, remedy?: string): void
  /** Tests whether no more errors of a file are taken, so that what finds them need not go on. */
  full(file: string): boolean
  /** Tests whether there is an error in reading a file, or the folder that it lies in. */
  unread(file: string): boolean
  /** Reports an id that no record has; ids of records that could not be read count as known. */
  known(list: Named, id: string | undefined, place: Place): void
  textOf(source: Source): TextFile | undefined
  /** Progress, for checks that take long. */
  progress: Progress | undefined
}

const UNKNOWN = {
  sources: 'source-unknown',
  segments: 'segment-unknown',
  entities: 'entity-unknown',
  claims: 'claim-unknown',
} as const satisfies Record<Named, Rule>

/** Indexes the contents of a folder for the checks. */
export function subjectOf(reading: Reading, errors: DatasetError[], progress?: Progress): Subject {
  const byId: Subject['byId'] = {
    sources: index(reading.sources),
    segments: index(reading.segments),
    entities: index(reading.entities),
    claims: index(reading.claims),
    predicates: new Map(reading.vocabulary?.record.predicates.map((one) => [one.id, one])),
    kinds: new Set(reading.vocabulary?.record.kinds.map(({ id }) => id)),
  }
  const segments = reading.segments.map(({ record }) => record)
  const segmentsOf = groupBy(segments, ({ source }) => source)
  for (const list of segmentsOf.values()) list.sort((a, b) => a.start - b.start || compareCodePoints(a.id, b.id))
  const counts = new Map<string, number>()
  for (const { file } of reading.errors) counts.set(file, (counts.get(file) ?? 0) + 1)
  const unread = new Set(counts.keys())
  const report: Subject['report'] = (place, rule, message, remedy) => {
    const { file } = place
    const count = (counts.get(file) ?? 0) + 1
    counts.set(file, count)
    if (count <= MOST) errors.push(datasetError(place, rule, message, remedy))
    else if (count === MOST + 1) errors.push(stopped(file))
  }
  return {
    ...reading,
    byId,
    segmentsOf,
    report,
    full: (file) => (counts.get(file) ?? 0) > MOST,
    unread: (file) => unread.has(file) || unread.has(file.split('/')[0] as string),
    known(list, id, place) {
      const { ids, unknown } = reading.broken[list]
      if (id === undefined || byId[list].has(id) || ids.has(id) || unknown) return
      report(place, UNKNOWN[list], `there is no ${UNKNOWN[list].split('-')[0]} ${clip(id)}`)
    },
    textOf: (source) => source.text && reading.texts.get(source.text.file),
    progress,
  }
}

function index<T extends { id: string }>(list: { record: T }[]): Map<string, T> {
  return new Map(list.map(({ record }) => [record.id, record]))
}
