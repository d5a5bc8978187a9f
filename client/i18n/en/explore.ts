import type { explore as tr } from '../tr/explore.ts'
import type { Wording } from '../wording.ts'

/** Wording of the explore view: plate, legend, trail, ledger, expand menu, outline. */
export const explore: Wording<typeof tr> = {
  title: 'Explore',
  plate: {
    label: 'Plate: {{entities}} entities, {{relations}} relations',
    keys: 'Arrow keys walk along relations. Enter selects, E expands, + and − zoom, 0 fits.',
    walked_one: '{{name}}, {{count}} neighbour',
    walked_other: '{{name}}, {{count}} neighbours',
    placing: 'Placing the entities.',
  },
}
