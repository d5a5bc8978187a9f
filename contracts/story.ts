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

/** A linked stretch of a story's text, `[words](claim:ID)` or `[words](entity:ID)`, or plain text. */
export type StoryRun = { text: string; claim?: string; entity?: string }

/** Splits the plain text of a scene into paragraphs of runs; a blank line separates paragraphs. */
export function storyRuns(text: string): StoryRun[][] {
  return text.split(/\n{2,}/).map((paragraph) => {
    const runs: StoryRun[] = []
    let at = 0
    for (const match of paragraph.matchAll(/\[([^\]]+)\]\((claim|entity):([a-z0-9-]+)\)/g)) {
      if (match.index > at) runs.push({ text: paragraph.slice(at, match.index) })
      runs.push({ text: match[1] as string, [match[2] as 'claim' | 'entity']: match[3] as string })
      at = match.index + match[0].length
    }
    if (at < paragraph.length) runs.push({ text: paragraph.slice(at) })
    return runs
  })
}
