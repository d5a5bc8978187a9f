import type { dataChange as tr } from '../tr/dataChange.ts'
import type { Wording } from '../wording.ts'

/** Wording of a dataset that was replaced: under an open page, or since a link was made. */
export const dataChange: Wording<typeof tr> = {
  replaced: 'The data have been replaced since this page was opened.',
  loaded: 'The data have been replaced, and the new ones are loaded.',
  counts: 'Before: {{before}}; now: {{now}}.',
  keeps: 'Loading them moves nothing in the picture.',
  load: 'Load the new data',
  goneEntities_one: '{{count}} entity of the picture is no longer in the data: {{names}}.',
  goneEntities_other: '{{count}} entities of the picture are no longer in the data: {{names}}.',
  goneRelations_one: '{{count}} relation of the picture is no longer in the data: {{names}}.',
  goneRelations_other: '{{count}} relations of the picture are no longer in the data: {{names}}.',
  newRelations_one: '{{count}} relation in the picture is new.',
  newRelations_other: '{{count}} relations in the picture are new.',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  link: 'The data have changed since this view was made: version {{made}} then, {{now}} now.',
}
