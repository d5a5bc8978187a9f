import type { Claim } from '../../contracts/claim.ts'
import type { CodePoints } from '../../contracts/codePoints.ts'
import type { Coverage, DatasetCard } from '../../contracts/dataset.ts'
import type { Entity } from '../../contracts/entity.ts'
import type { Redirect } from '../../contracts/redirect.ts'
import type { Segment } from '../../contracts/segment.ts'
import type { Source } from '../../contracts/source.ts'
import type { Story } from '../../contracts/story.ts'
import type { View } from '../../contracts/view.ts'
import type { Vocabulary } from '../../contracts/vocabulary.ts'
import type { DatasetError } from './errors.ts'
import type { Path } from './parseJson.ts'

/** A place in a dataset folder, for error lines. */
export interface Place {
  file: string
  line: number
  path: Path
}

/** A record with its place. */
export interface Located<T> {
  record: T
  file: string
  at(...path: Path): Place
}

/** A text file as received, with its code points. */
export interface TextFile {
  bytes: Uint8Array
  content: string
  points: CodePoints
}

/** The lists of records that other records name by id. */
export type Named = 'sources' | 'segments' | 'entities' | 'claims'

/**
 * Contents of a dataset folder, and every error found while reading. Records with an error are left out of the lists;
 * their ids are in `broken`.
 */
export interface Reading {
  card?: Located<DatasetCard> | undefined
  vocabulary?: Located<Vocabulary> | undefined
  sources: Located<Source>[]
  segments: Located<Segment>[]
  entities: Located<Entity>[]
  claims: Located<Claim>[]
  stories: Located<Story>[]
  views: { id: string; view: Located<View> }[]
  coverage?: Located<Coverage>[] | undefined
  redirects?: Located<Redirect>[] | undefined
  texts: Map<string, TextFile>
  /** Ids of records that could not be read; `unknown` when there is one without a readable id. */
  broken: Record<Named, { ids: Set<string>; unknown: boolean }>
  errors: DatasetError[]
  /** Names of files that systems and editors left in the folder. */
  passedOver: string[]
}
