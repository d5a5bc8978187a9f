import { z } from 'zod'
import { Id } from './ids.ts'
import { Label } from './label.ts'

/** A scene: a text, the claims it rests on, and the entity in focus. */
export const Scene = z.strictObject({
  id: Id,
  title: Label,
  text: Label,
  notes: Label.optional(),
  claims: z.array(Id).min(1).max(60),
  entities: z.array(Id).min(1).max(60).optional(),
  focus: Id,
  view: Id.optional(),
})
export type Scene = z.infer<typeof Scene>

/** stories/ID.json: an authored order of scenes; `version` is the dataset version it was written for. */
export const Story = z.strictObject({
  id: Id,
  revision: z.int().min(1),
  version: z.string().regex(/^[0-9a-f]{64}$/, 'is not a dataset version (64 hex digits)'),
  title: Label,
  summary: Label,
  scenes: z.array(Scene).min(1).max(200),
})
export type Story = z.infer<typeof Story>

/**
 * A stretch of a story's text: linked by `[words](claim:ID)` or `[words](entity:ID)`, marked by `[words](own:)` as the
 * author's own, which no claim supports, or plain.
 */
export type StoryRun = { text: string; claim?: string; entity?: string; own?: true }

/** Splits the plain text of a scene into paragraphs of runs; a blank line separates paragraphs. */
export function storyRuns(text: string): StoryRun[][] {
  return text.split(/\n{2,}/).map((paragraph) => {
    const runs: StoryRun[] = []
    let at = 0
    for (const match of paragraph.matchAll(/\[([^[\]]+)\]\((?:(claim|entity):([a-z0-9-]+)|own:)\)/g)) {
      if (match.index > at) runs.push({ text: paragraph.slice(at, match.index) })
      const [whole, words, link, id] = match as unknown as [string, string, 'claim' | 'entity' | undefined, string]
      runs.push({ text: words, ...(link === undefined ? { own: true } : { [link]: id }) })
      at = match.index + whole.length
    }
    if (at < paragraph.length) runs.push({ text: paragraph.slice(at) })
    return runs
  })
}
