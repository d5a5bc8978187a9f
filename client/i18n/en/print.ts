import type { print as tr } from '../tr/print.ts'
import type { Wording } from '../wording.ts'

/** Wording of what is printed. */
export const print: Wording<typeof tr> = {
  house: 'İzlek.',
  subtitle: 'Each line has its number under the sentence that says it.',
  picture: 'Picture {{number}}.',
  caption: '$t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.relations, {"count": {{relations}}}).',
  inferred: '[n] inferred from context',
  symmetric: 'both ways',
  noteAt: 'as under {{number}}',
  sentences: 'Sentences',
  unplaced_one: '{{count}} entity has no place yet and is not drawn.',
  unplaced_other: '{{count}} entities have no place yet and are not drawn.',
  unnumbered_one: 'Number {{numbers}} has no room at its line and is left out of the picture.',
  unnumbered_other: 'The numbers {{numbers}} have no room at their lines and are left out of the picture.',
  moreLines_one:
    'The sentences of {{count}} line of this picture are not printed: at most {{most}} relations are told.',
  moreLines_other:
    'The sentences of {{count}} lines of this picture are not printed: at most {{most}} relations are told.',
  moreClaims_one: '{{count}} further claim says the same lines; the best evidenced of each line are printed.',
  moreClaims_other: '{{count}} further claims say the same lines; the best evidenced of each line are printed.',
  noSentences: 'The sentences could not be fetched. Print again when there is a connection.',
  paths_one: '{{count}} path of {{all}}. Each line has its number under the sentence that says it.',
  paths_other: '{{count}} paths of {{all}}. Each line has its number under the sentence that says it.',
  path: 'Path {{letter}}: {{numbers}}.',
  endnotes: 'Notes',
  scene: '{{number}}. {{title}}',
  scenes_one: '{{count}} scene; the numbers at lines and in the text are those of the notes at the end.',
  scenes_other: '{{count}} scenes; the numbers at lines and in the text are those of the notes at the end.',
  moreScenes_one: '{{count}} scene is not printed: at most {{most}} scenes are, from the open one on.',
  moreScenes_other: '{{count}} scenes are not printed: at most {{most}} are, from the open one on.',
  undrawn: 'The picture of this scene could not be drawn.',
}
