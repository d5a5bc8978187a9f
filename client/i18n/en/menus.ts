import type { menus as tr } from '../tr/menus.ts'
import type { Wording } from '../wording.ts'

/** Wording of the menus of a line and of the empty paper, and of what tracing drew. */
export const menus: Wording<typeof tr> = {
  line: '{{name}}: actions',
  sentence: 'Show its sentence',
  only: 'Only this predicate',
  hide: 'Hide this line',
  cite: 'Cite',
  paper: 'Picture: actions',
  namesOff: 'Names of lit relations only',
  paste: 'Paste a name',
  search: 'New search here',
  refused: 'The browser did not allow reading the clipboard; paste the name into the field.',
  traced: {
    looking: 'Looking for paths between {{from}} and {{to}}.',
    found_one: '{{from}} – {{to}}: {{count}} path in the picture; entities that came: {{fresh}}.',
    found_other: '{{from}} – {{to}}: the {{count}} best paths in the picture; entities that came: {{fresh}}.',
    none: 'There is no path of at most {{most}} steps between {{from}} and {{to}}.',
    full: '{{from}} – {{to}}: the picture has no room for a path.',
    failed: '{{from}} – {{to}}: the server gave no answer; the picture is unchanged.',
    undo: 'Undo',
    there: 'Open in Trace',
  },
}
