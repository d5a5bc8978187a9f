import { z } from 'zod'
import type { Claim } from './claim.ts'
import type { Entity } from './entity.ts'
import { Id } from './ids.ts'
import { Label, Language, Words } from './label.ts'
import type { Redirect } from './redirect.ts'
import type { Segment } from './segment.ts'
import type { Source } from './source.ts'
import type { Story } from './story.ts'
import type { View } from './view.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A question that the dataset answers, and the address of the answer. */
const Question = z.strictObject({ label: Label, address: z.string().min(1).max(2000) })

/** dataset.json: name, licence, languages and first questions of the folder. */
export const DatasetCard = z.strictObject({
  id: Id,
  title: Label,
  description: Label,
  licence: Words,
  rights: Label,
  cite: Label,
  languages: z.array(Language).min(1).max(10),
  /** In the order in which they are shown. */
  questions: z.array(Question).min(1).max(50).optional(),
})
export type DatasetCard = z.infer<typeof DatasetCard>

/** A line of coverage.jsonl: the claims that a segment yields, or the reason for none. */
export const Coverage = z.strictObject({ segment: Id, claims: z.array(Id).min(1).optional(), none: Label.optional() })
export type Coverage = z.infer<typeof Coverage>

/**
 * A whole dataset in memory, as read from a folder or written to one. `texts` are keyed by file name (`texts/x.txt`),
 * byte for byte.
 */
export interface Dataset {
  card: DatasetCard
  vocabulary: Vocabulary
  sources: Source[]
  segments: Segment[]
  entities: Entity[]
  claims: Claim[]
  stories: Story[]
  // biome-ignore lint/plugin: written and hashed by listing; a store looks views up
  views: Record<string, View>
  coverage?: Coverage[]
  redirects?: Redirect[]
  // biome-ignore lint/plugin: a name of a text has a slash
  texts: Record<string, Uint8Array>
}
