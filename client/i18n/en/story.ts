import type { story as tr } from '../tr/story.ts'
import type { Wording } from '../wording.ts'

/** Wording of the story view. */
export const story: Wording<typeof tr> = {
  title: 'Story',
  list: 'Stories',
  scenes_one: '{{count}} scene',
  scenes_other: '{{count}} scenes',
  scene: 'Scene {{number}} of {{count}}',
  position: '{{number}} / {{count}}',
  announce: 'Scene {{number}} of {{count}}: {{title}}',
  text: 'Text of the scene',
  notes: 'Notes',
  how: 'How do we know?',
  sentences_one: '{{count}} sentence',
  sentences_other: '{{count}} sentences',
  hide: 'Close the sentences',
  previous: 'Previous scene',
  next: 'Next scene',
  progress: 'Scenes',
  plate: '{{title}}: picture',
  own: 'the author’s own words',
  footnote: 'Footnote {{number}}',
  none: 'This dataset has no story.',
  noneWhy: 'Its entities and relations can be explored all the same.',
  noScene: 'This story has no such scene.',
  noSceneWhy: 'The scene in the address: {{id}}',
  first: 'Go to the first scene',
  loading: 'Fetching the story.',
}
