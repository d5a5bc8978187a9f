import type { PredicateCount } from '../../contracts/api.ts'
import type { Claim } from '../../contracts/claim.ts'
import type { Coverage } from '../../contracts/dataset.ts'
import type { Bounds } from '../../contracts/dates.ts'
import type { SegmentCard } from '../../contracts/detail.ts'
import type { Disagreement, DisagreementPlace } from '../../contracts/disagreement.ts'
import type { Entity } from '../../contracts/entity.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { Modality, Polarity } from '../../contracts/modality.ts'
import type { SoughtWord } from '../../contracts/soughtWords.ts'
import type { Source } from '../../contracts/source.ts'
import type { Story } from '../../contracts/story.ts'
import type { View } from '../../contracts/view.ts'
import type { Meta, Prepared, SoundWord } from '../dataset/prepared.ts'

/**
 * The port between the API and a store. Rules, quoted by number in the contract suite:
 *
 * R1  A snapshot answers from exactly one version, the one current when it was pinned, whatever is loaded meanwhile.
 * R2  Absence is `undefined` or a shorter list; contradiction throws.
 * R3  Every list has a total order and a limit, and says how many it left out.
 * R4  Orders end in `no`, the place of an id in canonical (code point) order; both stores give the same lists in the
 *     same order.
 * R5  Nothing but a claim with an object joins entities: evidence, stories, values and holders never make a neighbour.
 * R6  degree counts distinct other entities over all claims with an object; a self loop adds none.
 * R7  counts: one row per predicate and direction, `out` before `in`, by predicate, with how many of its claims are
 *     negated; a symmetric predicate and a self loop are `out`.
 * R8  A neighbourhood's unit is the neighbour: its rows are all claims between the two that pass the filter, in both
 *     directions unless one is asked for; `out` includes symmetric predicates, `in` leaves them out. The entity itself
 *     is no neighbour.
 * R9  sort evidence: distinct supporting works, then claims (both of the rows that pass, greatest first), then `no`;
 *     degree: greatest first, then `no`; name: the stored sort name by code point, then `no`.
 * R10 `remaining` counts the neighbours after this page; `byPredicate` counts them under each predicate that joins
 *     them.
 * R11 A filter passes a claim when each condition that is given holds; `sources` when one of its supporting sources is
 *     listed.
 * R12 Search: all of the words sought, each by any of its tokens as a prefix of a word of a name or label (or as that
 *     word, where it is sought whole); order exact name, start of a name, else; then degree (greatest first), then
 *     `no`. A kind filter acts before the limit.
 * R13 Passages: segments of evidence sources with each of the words sought; in reading order (source, start).
 * R14 neighbours: for each `no` asked, the distinct other `no` joined to it by a claim that passes, ascending; a self
 *     loop gives none. Others of an avoided kind or of a degree above the greatest allowed are left out, unless they
 *     are spared by name.
 * R15 strengths: for each pair asked, the greatest strength of the claims between the two, in either direction, that
 *     pass; 0 if none.
 * R16 Strength is 100·m + 10·x + s, computed once by `prepare`.
 * R17 A call ends when its signal is aborted or its deadline has passed: `DeadlinePassed`. A store that cannot be
 *     reached: `StoreUnavailable`.
 * R18 A version that is no longer there cannot be pinned; nothing loaded: `NothingLoaded`.
 * R19 Loading is all or nothing: until the switch readers see the old version whole, after it the new one whole.
 * R20 Loading the same version and extras changes nothing and says `unchanged`; the same version with other extras
 *     replaces them in one step. What was prepared in another form (`FORM`) is written anew like another version.
 * R21 A second loader at the same time is refused (`LoadRunning`), unless the lease of the first is not renewed.
 * R22 The remains of a killed loader are removed by the next.
 * R23 records gives back every record as it was loaded, in canonical order: what is exported loads again to the same
 *     version.
 * R24 Datasets stand side by side, each with a pointer, a lease and versions of its own: one never takes the place of
 *     another (`LoadRefused`).
 * R25 A date condition: a claim with bounds passes when it and the span share a day (an open end has no end); one
 *     without bounds passes unless undated ones are excluded; `only` lets no other pass.
 * R26 A way: `out` lets a claim pass at the entity (or pair) that it starts from, `in` at the one that it leads to; a
 *     claim of a symmetric predicate goes both ways. Without a way, direction does not matter.
 * R27 degrees: the degree (R6) of each `no` asked.
 * R28 A reader who pins `recent` accepts a version that was current at most RECENT ms before (R1); a store uses that
 *     only where it answers paths from memory.
 * R29 Equal ids in two datasets leave no trace of each other: not in searches, neighbourhoods, paths, sources,
 *     passages, records, stories or views.
 * R30 A load or removal of one dataset, cut off anywhere or beside a load of another, leaves every other dataset
 *     unchanged and readable.
 * R31 ids: the datasets that have a current version, in code point order.
 * R32 meta: the meta of the version that is current now (R18), without reading that version into memory.
 * R33 remove: takes the pointer away under the lease (R21), lets those who have pinned read on through the grace, then
 *     removes every version, remains of killed loaders too (R22); false if nothing was loaded.
 * R34 What somebody has taken out of a version behind the store's back is told by `faults`, refused by an export, and
 *     made good by a load that counts.
 * R35 soundingLike: the words of names and labels under any of the keys of sounds asked, each once, those that most
 *     entities have first, then by token and sounds.
 * R36 derived and wordSums: what `prepare` derives and no record has, as it is stored, for those who verify: rows in
 *     order of key, and for each row a sum over the words that the search finds it by (`addWords`).
 * R37 source and placeOf: a source with the numbers of its segments and marks, and where a segment stands among those
 *     of its source, from 0 in reading order; neither reads the others.
 * R38 marks: the quoted parts that share a code point with a stretch, as far as they go, by start, end, claim;
 *     `omitted` counts the rest of these.
 * R39 textBetween: the code points of a file from one place to another, without those that it does not have; only
 *     pieces of the file are read.
 * R40 coverage: the curator's lines on some segments, in the order asked.
 * R41 segmentsWith and countWith: the segments of R13, all or those of one source, after a `no`, in order of `no`;
 *     and how many they are, at most so many.
 * R42 quoting: for each stretch of a segment, which its `no` names, the distinct claims of which a quoted part shares
 *     a code point with it, by strength (greatest first), then `no`; `omitted` counts the rest.
 * R43 list: items of a list that `prepareLists` made (`LISTS`), from a place on, and how many the whole list has; only
 *     the pieces with these are read. A list that is not there is empty.
 * R44 segmentsAt: segments by their `no` in the whole dataset, in the order asked.
 * R45 disagreements: those at the places asked of the list of all, in that order; claims say at which places they are.
 *     A row is `disputed` where its claim is at one, and a filter may ask for either kind.
 */
export interface GraphReader {
  readonly kind: 'embedded' | 'neo4j'
  /** Pins the version that is current now, or for `recent` was a moment ago (R1, R18, R28). */
  pin(call: Call, when?: 'now' | 'recent'): Promise<Snapshot>
  /** R32 */
  meta(call: Call): Promise<Meta>
  /** Runs every named query once, so that the first reader finds none cold. */
  warm(call: Call): Promise<void>
}

/**
 * Longest time for which R28 may give a replaced version, in ms: half of the time in which a server must show a new
 * one.
 */
export const RECENT = 1000

/** A reader that can also be loaded and closed; only the seed and `main` get one. */
export interface GraphStore extends GraphReader {
  /** Lines on what the store itself finds wrong with the file or the rows of the current version (R34). */
  faults(call: Call): Promise<string[]>
  load(prepared: Prepared, options: LoadOptions): Promise<LoadResult>
  close(): Promise<void>
}

/** The datasets of one store, each with a pointer, a lease and versions of its own. */
export interface DatasetStores {
  readonly kind: 'embedded' | 'neo4j'
  /** Ids of the loaded datasets, in code point order (R31). */
  ids(call: Call): Promise<string[]>
  /**
   * Opens the store of a dataset, loaded or not; it holds nothing in memory before the first pin. close() of it frees
   * what it holds.
   */
  open(dataset: string): Promise<GraphStore>
  /**
   * Removes a dataset with all its versions under its lease; it cannot be pinned from then on. False if it was not
   * there (R33).
   */
  remove(dataset: string, options: LoadOptions): Promise<boolean>
  /** Closes the stores that are still open too. */
  close(): Promise<void>
}

/** Bounds of a request: its abort signal, and its deadline on the clock of `performance.now()`, in ms. */
export interface Call {
  signal: AbortSignal
  deadline: number
}

/** Conditions on claims that neighbourhoods and paths share (R11); an absent one does not count. */
export interface ClaimFilter {
  predicates?: string[] | undefined
  modalities?: Modality[] | undefined
  polarities?: Polarity[] | undefined
  explicit?: boolean | undefined
  sources?: string[] | undefined
  /** Excluded predicates. */
  notPredicates?: string[] | undefined
  /** Date condition (R25). */
  span?: Bounds | undefined
  undated?: 'include' | 'exclude' | 'only' | undefined
  /** Only claims that contradict others by rule, or only those that do not (R45). */
  disputed?: boolean | undefined
}

/** Conditions on claims and their direction, seen from the entity asked for or the first of a pair (R26). */
export interface WayFilter extends ClaimFilter {
  way?: 'out' | 'in' | undefined
}

/** Conditions on a step of a path: its claims, their direction, and the entities it may lead to (R14). */
export interface StepFilter extends WayFilter {
  avoidKinds?: string[] | undefined
  maxDegree?: number | undefined
  /** Entities that pass whatever their kind or degree. */
  spared?: number[] | undefined
}

/**
 * A claim with an object, as drawing, filtering and ranking need it. `sources` and `works` support it; `no` is the
 * claim's own.
 */
export interface Row {
  no: number
  claim: string
  subject: string
  object: string
  predicate: string
  modality: Modality
  polarity: Polarity
  explicit: boolean
  sources: string[]
  works: string[]
  strength: number
  /** Absent where it contradicts no other by rule. */
  disputed?: true | undefined
}

/** A source's record with the numbers of its segments and of its quoted parts. */
export interface StoredSource {
  source: Source
  segments: number
  marks: number
}

/** An entity's record with its computed numbers. */
export interface StoredEntity {
  no: number
  entity: Entity
  degree: number
  claims: number
  sources: string[]
}

/** A claim's record with the computed bounds of its date. */
export interface StoredClaim {
  no: number
  claim: Claim
  bounds?: Bounds | undefined
  disagreements?: DisagreementPlace[] | undefined
}

/**
 * End of a page of a neighbourhood: the sort value ([works, claims], degree or sort name) and `no` of the last
 * neighbour.
 */
export interface PageEnd {
  value: [number, number] | number | string
  no: number
}

export interface NeighbourhoodQuery extends ClaimFilter {
  direction?: 'out' | 'in' | undefined
  kinds?: string[] | undefined
  sort: 'evidence' | 'degree' | 'name'
  limit: number
  after?: PageEnd | undefined
}

export interface Neighbourhood {
  neighbours: EntityCard[]
  rows: Row[]
  remaining: number
  byPredicate: ReadonlyMap<string, number>
  next?: PageEnd | undefined
}

export interface EntityHit {
  card: EntityCard
  names: string[]
}

export interface PassageRow {
  segment: SegmentCard
  claims: string[]
}

/** A stretch of a source's text in code points. */
export interface Spot {
  source: string
  start: number
  end: number
}

/** A stretch of a source that lies in a segment. */
export interface SegmentSpot extends Spot {
  no: number
}

/** A quoted part of a source and the claim it belongs to. */
export interface MarkRow {
  claim: string
  start: number
  end: number
  modality: Modality
  polarity: Polarity
  explicit: boolean
}

/** Lists of records in an export, besides dataset.json, vocabulary.json and the texts. */
export type RecordPart = 'sources' | 'segments' | 'entities' | 'claims' | 'stories' | 'views' | 'coverage' | 'redirects'

/**
 * Rows of what is derived: of entities by `no` sources, names, name key, sort name and the claims that name them in
 * another role; of segments by `no` source, kind, start, end, text, heading, its text, number, claims and reach; of
 * sounds by key their words; of pieces of lists by id how many items the list has, and its own; of
 * disagreements by `no` their JSON.
 */
export type DerivedPart = 'entities' | 'segments' | 'sounds' | 'lists' | 'disagreements'
export interface DerivedRow {
  key: number | string
  value: unknown[]
}

/** One version of the dataset, read only. Lists are in the order asked for, or else by `no`. */
export interface Snapshot {
  readonly meta: Meta
  nos(ids: string[], call: Call): Promise<Map<string, number>>
  cards(nos: number[], call: Call): Promise<EntityCard[]>
  entity(id: string, call: Call): Promise<StoredEntity | undefined>
  counts(no: number, call: Call): Promise<PredicateCount[]>
  /**
   * Claims with a value (`values`), and claims that name the entity as holder, participant, place or event
   * (`elsewhere`), by `no`.
   */
  naming(
    no: number,
    limit: number,
    call: Call,
  ): Promise<{ values: StoredClaim[]; elsewhere: StoredClaim[]; omitted: { values: number; elsewhere: number } }>
  neighbourhood(no: number, query: NeighbourhoodQuery, call: Call): Promise<Neighbourhood>
  /** All rows with both ends among these, self loops included, by claim `no`. */
  among(nos: number[], call: Call): Promise<Row[]>
  /** All passing rows between the two ends of each pair, in either direction unless a way is given, by claim `no`. */
  between(pairs: [number, number][], filter: WayFilter, call: Call): Promise<Row[]>
  rows(claims: string[], call: Call): Promise<Row[]>
  claims(ids: string[], call: Call): Promise<StoredClaim[]>
  neighbours(nos: number[], filter: StepFilter, call: Call): Promise<Int32Array[]>
  strengths(pairs: [number, number][], filter: WayFilter, call: Call): Promise<number[]>
  degrees(nos: number[], call: Call): Promise<number[]>
  /** R12, R13; the words are folded, so that they hold none of an engine's operators. */
  search(
    words: SoughtWord[],
    kinds: string[] | undefined,
    limit: number,
    call: Call,
  ): Promise<{ entities: EntityHit[]; passages: PassageRow[]; truncated: boolean }>
  /** R41 */
  segmentsWith(
    words: SoughtWord[],
    where: { source?: string | undefined; after?: number | undefined; limit: number },
    call: Call,
  ): Promise<{ no: number; segment: SegmentCard }[]>
  countWith(words: SoughtWord[], source: string | undefined, most: number, call: Call): Promise<number>
  /** R42 */
  quoting(spots: SegmentSpot[], each: number, call: Call): Promise<{ claims: string[]; omitted: number }[]>
  /** R35 */
  soundingLike(keys: string[], call: Call): Promise<SoundWord[]>
  /** Segments that each spot touches, with one before and one after, in reading order. */
  around(spots: Spot[], call: Call): Promise<SegmentCard[][]>
  sources(call: Call): Promise<Source[]>
  text(file: string, call: Call): Promise<string | undefined>
  /** R37 */
  source(id: string, call: Call): Promise<StoredSource | undefined>
  placeOf(segment: string, call: Call): Promise<{ source: string; at: number } | undefined>
  /** R39; undefined where there is no such file. */
  textBetween(file: string, start: number, end: number, call: Call): Promise<string | undefined>
  /** Segments in reading order from a place (R37) on. */
  segments(source: string, from: number, limit: number, call: Call): Promise<SegmentCard[]>
  /** R44 */
  segmentsAt(nos: number[], call: Call): Promise<SegmentCard[]>
  /** R38 */
  marks(spot: Spot, limit: number, call: Call): Promise<{ marks: MarkRow[]; omitted: number }>
  /** R40 */
  coverage(segments: string[], call: Call): Promise<Coverage[]>
  /** R43 */
  list<T>(name: string, from: number, limit: number, call: Call): Promise<{ items: T[]; total: number }>
  /** R45 */
  disagreements(places: number[], call: Call): Promise<Disagreement[]>
  story(id: string, call: Call): Promise<Story | undefined>
  view(id: string, call: Call): Promise<View | undefined>
  /** R23. Each item is the record's JSON from `prepare` under its id (`segment` of coverage, `from` of a redirect). */
  records(part: RecordPart, call: Call): AsyncIterable<{ id: string; json: string }>
  /** R36 */
  derived(part: DerivedPart, call: Call): AsyncIterable<DerivedRow>
  /** R36, for rows whose `no` is below the count. */
  wordSums(of: 'entities' | 'segments', count: number, call: Call): Promise<Uint32Array>
}

/** The phases of a load, in order; the seed prints one line for each. */
export const PHASES = ['lock', 'clean', 'compare', 'write', 'verify', 'switch', 'wait', 'remove'] as const
export type Phase = (typeof PHASES)[number]

export interface LoadOptions {
  /** Length of the lease in ms. */
  lease: number
  /** Time for which the old version stays after the switch, in ms: longer than the longest deadline. */
  grace: number
  /** Counts what is there before it is called unchanged, and writes it anew where it is not whole (R34). */
  recount?: boolean | undefined
  /** Writes the version even where the store has it. */
  anew?: boolean | undefined
  onPhase?: ((phase: Phase, detail?: string) => void) | undefined
}

export interface LoadResult {
  outcome: 'loaded' | 'updated' | 'unchanged'
  version: string
}

/** Thrown when the request's deadline has passed or its reader has left. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed'
}

/** Thrown when the store cannot be reached. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Thrown when no dataset has been loaded yet. */
export class NothingLoaded extends Error {
  override name = 'NothingLoaded'
}

/** Thrown when another load holds the lease. */
export class LoadRunning extends Error {
  override name = 'LoadRunning'
}

/** Thrown when the store is another dataset's, or the load lost its lease; the message says which. */
export class LoadRefused extends Error {
  override name = 'LoadRefused'
}
