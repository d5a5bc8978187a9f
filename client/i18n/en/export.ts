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
  whatViews: 'views',
  yes: 'yes',
  no: 'no',
  files: { entities: 'entities.csv', relations: 'relations.csv', card: 'data-card.txt' },
  column: {
    id: 'id',
    kind: 'kind',
    name: 'name',
    shown: 'relations in the picture',
    degree: 'neighbours',
    claims: 'claims',
    faded: 'faded',
    link: 'link',
    subject: 'subject id',
    subjectName: 'subject',
    predicate: 'predicate id',
    wording: 'predicate',
    object: 'object id',
    objectName: 'object',
    polarity: 'polarity',
    modality: 'modality',
    explicit: 'explicit or inferred',
    works: 'number of sources',
    sources: 'sources',
  },
  drop: 'Drop to open the view',
  opened: 'Opened: {{name}}',
  openedOther: 'Opened: {{name}}. It was saved with version {{version}}; the version now is {{now}}.',
  kept: {
    imported_one: '{{count}} view brought in',
    imported_other: '{{count}} views brought in',
    full: 'The browser has no room left; the view was not saved. Save some views to a file and delete them, or save this picture to a file.',
    refused:
      'The browser does not allow saving (a private window, or site data turned off). Save the picture to a file.',
  },
  bad: {
    json: '{{file}}: could not be read as JSON. The file may have been cut off or changed; save it again from İzlek, or choose a sound copy. Nothing was changed.',
    large:
      '{{file}}: {{size}} MB; a view file has at most {{most}} MB. Choose a view file saved by İzlek. Nothing was changed.',
    unread:
      '{{file}}: could not be read. The file may have been moved or deleted; choose it again. Nothing was changed.',
    field: '{{file}}, {{field}}: {{what}}. Save the file again from İzlek, or mend this field. Nothing was changed.',
    whole: 'the whole file',
    dataset:
      '{{file}}, {{field}}: the view is of the dataset “{{theirs}}”, this server shows “{{ours}}”. Open it on the page of its own dataset. Nothing was changed.',
  },
}
