import type { DatasetCard } from '../../contracts/dataset.ts'
import type { DisagreementPlace } from '../../contracts/disagreement.ts'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import type { Label } from '../../contracts/label.ts'
import type { Modality, Polarity } from '../../contracts/modality.ts'
import type { Segment } from '../../contracts/segment.ts'
import type { Vocabulary } from '../../contracts/vocabulary.ts'
import type { ListPiece } from './mentions/packLists.ts'

/** Metadata of a version, kept as one JSON beside it and cached by `v`, so that the store is not asked again. */
export interface Meta {
  version: string
  extras: string
  /** The form (`FORM`) in which it was prepared; older programs wrote none. */
  form?: number | undefined
  card: DatasetCard
  vocabulary: Vocabulary
  counts: DatasetAnswer['counts']
  sources: DatasetAnswer['sources']
  stories: DatasetAnswer['stories']
  views: string[]
  /** Ids of the entities of the first picture, in the order of choice. */
  overview: string[]
}

/**
 * The form of what is derived from a dataset. Raise it when the same dataset gives something else (folded text, sounds,
 * orders): a store that holds another form is written anew.
 */
export const FORM = 6

/** A claim as a store keeps it; `json` is the record, the rest is for filters, orders and ranks. */
export interface ClaimRow {
  no: number
  id: string
  predicate: string
  /** `no` of the subject and, unless the claim has a value, of the object. */
  subject: number
  object?: number | undefined
  subjectId: string
  objectId?: string | undefined
  modality: Modality
  polarity: Polarity
  explicit: boolean
  /** Supporting sources and their works, sorted. */
  sources: string[]
  works: string[]
  strength: number
  earliest?: string | undefined
  latest?: string | undefined
  /** `no` of the entities in other roles: holder, participants, place, event; sorted, without duplicates. */
  named: number[]
  /** Where it contradicts others by rule; absent where it does not. */
  disagreements?: DisagreementPlace[] | undefined
  /** Quoted parts, evidence by evidence, with the segments that each touches. */
  quotes: {
    evidence: number
    source: string
    stance: string
    part: number
    exact: string
    start: number
    end: number
    segments: number[]
  }[]
  json: string
}

export interface EntityRow {
  no: number
  id: string
  kind: string
  labels: Label
  plural?: string[] | undefined
  spoken?: string | undefined
  degree: number
  /** Claims as subject or object, values included. */
  claims: number
  /** Supporting sources of those claims, sorted. */
  sources: string[]
  /** All names and labels as written, for `matched`. */
  names: string[]
  /** Tokens under which any of its names and labels is found, blank-separated, each once. */
  searchText: string
  /** Folded wordings of names and labels (`phrasesOf`) between bars: `|bekir sami bey|…|`. */
  nameKey: string
  sortName: string
  json: string
}

export interface SegmentRow extends Segment {
  no: number
  exact: string
  heading?: string | undefined
  headingText?: string | undefined
  number: number
  /** Folded tokens; empty for sources that are no evidence (R13). */
  searchText: string
  /** Ids of the claims that quote from it, sorted. */
  claims: string[]
  /** The least start of the quoted parts that touch it, or its own. */
  reach: number
  json: string
}

/** A disagreement by its place in the list of all; `json` is a `Disagreement`, cut. */
export interface DisagreementRow {
  no: number
  json: string
}

/** A word of names: its token, its sounds (`soundsOf`), and how many entities have it. */
export interface SoundWord {
  token: string
  sounds: string
  entities: number
}

/** The words that share a key of sounds; `words` is the JSON of `SoundWord[]`. */
export interface SoundRow {
  no: number
  key: string
  words: string
}

/**
 * A dataset with everything that is derived from it, for either store. Rows are in order of `no`, which is canonical id
 * order; segments by source and start.
 */
export interface Prepared {
  meta: Meta
  texts: { file: string; content: string }[]
  /** `marks` counts the quoted parts. */
  sources: { no: number; id: string; marks: number; json: string }[]
  segments: SegmentRow[]
  entities: EntityRow[]
  claims: ClaimRow[]
  disagreements: DisagreementRow[]
  stories: { id: string; json: string }[]
  views: { id: string; json: string }[]
  coverage: { id: string; json: string }[]
  redirects: { id: string; json: string }[]
}

/**
 * A dataset as it is written, with the words of its names and with what its texts name, both of which take long and are
 * only made for that.
 */
export interface PreparedWhole extends Prepared {
  sounds: SoundRow[]
  lists: ListPiece[]
}
