import type { exportWords as tr } from '../tr/export.ts'
import type { Wording } from '../wording.ts'

/** Wording of what is exported and saved: pictures, tables, links, views. */
export const exportWords: Wording<typeof tr> = {
  button: 'Export',
  label: 'Export and save',
  link: 'Copy link',
  png: 'As a picture (PNG)',
  svg: 'As a drawing (SVG)',
  tables: 'Tables (CSV)',
  file: 'Save the picture to a file',
  open: 'Open from a file…',
  views: 'Saved views…',
  linkCopied: 'Link copied',
  linkRefused: 'The browser did not allow copying. The address: {{address}}',
  tooLarge:
    'This picture does not fit into an address: a link shows only what is chosen. To share or keep it as it is, save it to a file.',
  saved: 'Saved: {{name}}',
  savedPng: 'Saved: {{name}}, {{width}} × {{height}} pixels',
  capped:
    'The picture is large, so the PNG was made smaller (at most 16 million pixels). An SVG is sharp at every size.',
  failed: 'The file could not be made. The picture is untouched; try again, or export it as an SVG.',
  notDrawn: 'The picture is not in place yet. Try again when it is.',
  licence: 'Licence of the records: {{licence}}',
  what: 'picture',
  drop: 'Drop to open the view',
}
