import type { library as tr } from '../tr/library.ts'
import type { Wording } from '../wording.ts'

/** Wording of the library: the datasets that the server shows. */
export const library: Wording<typeof tr> = {
  label: 'Datasets',
  counts:
    '$t(explore:n.entities, {"count": {{entities}}}) · $t(explore:n.claims, {"count": {{claims}}}) · $t(library:sources, {"count": {{sources}}})',
  sources_one: '{{count}} source',
  sources_other: '{{count}} sources',
  filter: 'Find a dataset',
  none: 'No dataset has this name.',
  unavailable: 'Cannot be opened right now: {{ids}}',
  omitted_one: '{{count}} more dataset',
  omitted_other: '{{count}} more datasets',
}
