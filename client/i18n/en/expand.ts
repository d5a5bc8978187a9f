import type { expand as tr } from '../tr/expand.ts'
import type { Wording } from '../wording.ts'

/** Wording of the expand menu, and of what a double click brought and left out. */
export const expand: Wording<typeof tr> = {
  title: 'Expand {{name}}',
  label: '{{name}}: ways to expand',
  fresh: '{{count}} new',
  none: 'none new',
  both: '{{affirmed}} affirmed, {{negated}} negated',
  atLeast: 'at least {{count}} new',
  kinds: 'By kind',
  order: 'Which ones first?',
  sort: { evidence: 'most evidenced', degree: 'most connected', name: 'by name' },
  first: 'first {{count}}',
  back: 'Back',
  everything: 'Everything',
  all: 'Everything: $t(explore:n.entities, {"count": {{entities}}}), $t(explore:n.relations, {"count": {{relations}}}).',
  shown: '$t(explore:n.relations, {"count": {{count}}}) already in the picture.',
  still: 'Nothing in the picture will move.',
  loading: 'Counting.',
  adding: 'Fetching.',
  failed: 'The server cannot be reached; nothing was added.',
  close: 'Close the menu',
  brought: {
    all_one: '{{name}}: {{count}} neighbour came, and that is all.',
    all_other: '{{name}}: {{count}} neighbours came, and that is all.',
    some_one: '{{name}}: {{count}} neighbour came, {{left}} left out.',
    some_other: '{{name}}: the {{count}} best evidenced neighbours came, {{left}} left out.',
    none: '{{name}}: all neighbours are in the picture already.',
    failed: '{{name}}: the server cannot be reached; no neighbour came.',
    undo: 'Undo',
    choose: 'Choose which',
  },
}
