import type { Segment } from '../../../contracts/segment.ts'

/** A place in a text as a reader is told it, without its words. */
export interface ListedPlace {
  id: string
  kind: Segment['kind']
  number: number
  heading?: string | undefined
  headingText?: string | undefined
}

/** A name in a sentence: from where to where, in code points of it, and the `no` of those whose name it may be. */
export type ListedMention = [start: number, end: number, ...nos: number[]]

/** How a source names an entity. */
export interface ListedNaming {
  no: number
  source: string
  /** Where its places in this source begin among all of it. */
  at: number
  /** How often it is named, and of how many claims of the source it is the subject. */
  times: number
  acts: number
  first: ListedPlace
  last: ListedPlace
  /** Its names as they are recorded, those that are used most first. */
  forms: { text: string; times: number; first: ListedPlace }[]
}

/** A place where an entity is named: `no` of source and segment, and from where to where in that. */
export type ListedSpot = [source: number, segment: number, start: number, end: number]

/** A stretch of a text that no claim quotes; `whole` where that is all of its sentence. */
export interface ListedWhite {
  place: ListedPlace
  start: number
  end: number
  text: string
  whole: boolean
}

/** The counts of a source: white spots, and of each kind those who are named and act, and who never act. */
export interface ListedCounts {
  white: number
  stretches: number
  kinds: [kind: string, acting: number, never: number][]
}

/** The names of the lists that `prepareLists` makes; ids have no colon. */
export const LISTS = {
  /** One item for each sentence of a source: its mentions. */
  mentions: (source: string) => `mentions:${source}`,
  /** Those of a kind whom a source names, most often named first: `ListedNaming`. */
  named: (source: string, kind: string, acting: boolean) => `named:${source}:${kind}:${acting ? 'acting' : 'never'}`,
  /** The sources that name an entity, in their order: `ListedNaming`. */
  sources: (no: number) => `sources:${no}`,
  /** Where texts name an entity: `ListedSpot`. */
  places: (no: number) => `places:${no}`,
  /** The white spots of a source: `ListedWhite`. */
  white: (source: string) => `white:${source}`,
  /** A single item: `ListedCounts`. */
  counts: (source: string) => `counts:${source}`,
} as const
