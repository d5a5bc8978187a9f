import type { textView as tr } from '../tr/textView.ts'
import type { Wording } from '../wording.ts'

/** Wording of the plate as text: its outline, its tables, its summary, and what is said after each step. */
export const textView: Wording<typeof tr> = {
  form: { label: 'Form of the text', outline: 'Outline', entities: 'Entities', relations: 'Relations' },
  table: { entities: 'Entities in the picture', relations: 'Relations in the picture' },
  column: {
    name: 'Name',
    kind: 'Kind',
    relations: 'Relations',
    degree: 'Neighbours',
    claims: 'Claims',
    sources: 'Sources',
    subject: 'Subject',
    predicate: 'Predicate',
    object: 'Object',
    modality: 'Modality',
    polarity: 'Polarity',
    works: 'Sources',
  },
  faded: 'faded',
  summary: {
    count:
      'In the picture: $t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.relations, {"count": {{relations}}}), $t(explore:n.claims, {"count": {{claims}}}).',
    kinds: 'Kinds: {{list}}.',
    best: 'Most connected: {{list}}.',
    faded: 'Faded: $t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.claims, {"count": {{claims}}}).',
    hidden:
      'Hidden by filters: $t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.claims, {"count": {{claims}}}).',
    of: '{{name}} {{count}}',
  },
  said: {
    undone: 'Taken back: {{name}}.',
    done: '{{name}}.',
    added_one: '{{count}} entity came.',
    added_other: '{{count}} entities came.',
    removed_one: '{{count}} entity went.',
    removed_other: '{{count}} entities went.',
    shown: '$t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.claims, {"count": {{claims}}}) shown.',
    filters_one: '{{count}} filter on.',
    filters_other: '{{count}} filters on.',
  },
}
