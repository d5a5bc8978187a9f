import type { menus as tr } from '../tr/menus.ts'
import type { Wording } from '../wording.ts'

/** Wording of the menus of a line and of the empty paper. */
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
}
