import { storyRuns } from '../../../contracts/story.ts'

/** The claims of a scene in the order of their footnotes: as the text links them, then those that it does not link. */
export function footnotesOf(text: string, claims: readonly string[]): string[] {
  const linked = storyRuns(text).flatMap((paragraph) => paragraph.flatMap((run) => run.claim ?? []))
  return [...new Set([...linked, ...claims])]
}
