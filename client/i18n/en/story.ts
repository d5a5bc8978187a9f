import type { story as tr } from '../tr/story.ts'
import type { Wording } from '../wording.ts'

/** Wording of the story view. */
export const story: Wording<typeof tr> = {
  title: 'Story',
}
