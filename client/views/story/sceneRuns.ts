import { type StoryRun, storyRuns } from '../../../contracts/story.ts'

/** A run of a scene's text; `tail` is the punctuation after a claim's words, set before its footnote number. */
export type SceneRun = StoryRun & { tail?: string }

/** The paragraphs of a scene as runs, with the punctuation after a claim's words taken to them. */
export function sceneRuns(text: string): SceneRun[][] {
  return storyRuns(text).map((paragraph) => {
    const runs: SceneRun[] = []
    for (const run of paragraph) {
      const last = runs.at(-1)
      const [tail] = (last?.claim && !run.claim && !run.entity && !run.own && /^[.,;:!?…”’)]+/u.exec(run.text)) || []
      if (last && tail) {
        last.tail = tail
        if (run.text.length > tail.length) runs.push({ ...run, text: run.text.slice(tail.length) })
      } else runs.push({ ...run })
    }
    return runs
  })
}
