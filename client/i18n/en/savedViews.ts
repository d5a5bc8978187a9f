import type { savedViews as tr } from '../tr/savedViews.ts'
import type { Wording } from '../wording.ts'

/** Wording of the list of saved views, in this browser and with the dataset. */
export const savedViews: Wording<typeof tr> = {
  heading: 'Saved views',
  name: 'Name of this picture',
  keep: 'Save in this browser',
  where: 'Saved views stay in this browser only.',
  here: 'In this browser',
  none: 'No view is saved yet.',
  list: 'Saved',
  open: 'Open: {{name}}',
  about_one: '{{count}} entity · {{date}} · version {{version}}',
  about_other: '{{count}} entities · {{date}} · version {{version}}',
  rename: 'Rename',
  renameOf: 'Rename: {{name}}',
  renamed: 'New name',
  save: 'Done',
  cancel: 'Cancel',
  export: 'To a file',
  exportOf: 'Save to a file: {{name}}',
  remove: 'Delete',
  removeOf: 'Delete: {{name}}',
  removed: 'Deleted: {{name}}',
  undo: 'Undo',
  exportAll: 'Save all to a file',
  import: 'Import from a file…',
  close: 'Close',
  done: 'Saved: {{name}}',
  unreadable_one: '{{count}} view could not be read; it was left as it is.',
  unreadable_other: '{{count}} views could not be read; they were left as they are.',
  notYet: 'It can be saved once the picture is in place.',
  whatViews: 'views',
  opened: 'Opened: {{name}}',
  openedOther: 'Opened: {{name}}. It was saved with version {{version}}; the version now is {{now}}.',
  kept: {
    imported_one: '{{count}} view imported',
    imported_other: '{{count}} views imported',
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
