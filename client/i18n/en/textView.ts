import type { textView as tr } from '../tr/textView.ts'
import type { Wording } from '../wording.ts'

/** Wording of the plate as text: its outline, its tables and its summary. */
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
}
