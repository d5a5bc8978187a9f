import type { twin as tr } from '../tr/twin.ts'
import type { Wording } from '../wording.ts'

/** Wording of the plate as text: its outline, its tables, its summary, and what is said after each step. */
export const twin: Wording<typeof tr> = {
  form: { label: 'Form of the text', outline: 'Outline', entities: 'Entities', relations: 'Relations' },
  table: { entities: 'Entities on the plate', relations: 'Relations on the plate' },
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
    count: 'On the plate: {{entities}} entities, {{relations}} relations, {{claims}} claims.',
    kinds: 'Kinds: {{list}}.',
    best: 'Most connected: {{list}}.',
    faded: 'Faded: {{entities}} entities, {{claims}} claims.',
    hidden: 'Hidden by filters: {{entities}} entities, {{claims}} claims.',
    of: '{{name}} {{count}}',
  },
  said: {
    undone: 'Taken back: {{name}}.',
    done: '{{name}}.',
    added_one: '{{count}} entity came.',
    added_other: '{{count}} entities came.',
    removed_one: '{{count}} entity went.',
    removed_other: '{{count}} entities went.',
    shown: '{{entities}} entities, {{claims}} claims shown.',
    filters_one: '{{count}} filter on.',
    filters_other: '{{count}} filters on.',
  },
}
