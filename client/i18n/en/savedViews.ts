import type { savedViews as tr } from '../tr/savedViews.ts'
import type { Wording } from '../wording.ts'

/** Wording of the list of saved views, in this browser and with the dataset. */
export const savedViews: Wording<typeof tr> = {
  heading: 'Saved views',
  name: 'Name of this picture',
  keep: 'Save',
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
  import: 'Bring from a file…',
  close: 'Close',
  done: 'Saved: {{name}}',
  unreadable_one: '{{count}} view could not be read; it was left as it is.',
  unreadable_other: '{{count}} views could not be read; they were left as they are.',
  notYet: 'It can be saved once the picture is in place.',
}
