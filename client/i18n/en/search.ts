import type { search as tr } from '../tr/search.ts'
import type { Wording } from '../wording.ts'

/** Wording of what a search finds, and of what it does not find. */
export const search: Wording<typeof tr> = {
  ways: 'Where to go from here',
  entities: 'Entities',
  passages: 'In the texts',
  none: 'No name and no sentence has words that begin with “{{sought}}”.',
  similar: 'Similar names',
  similarTo: 'similar to “{{sought}}”',
  similarCount: 'Similar names: {{count}}.',
  noneNamed: 'No name has words that begin with “{{sought}}”.',
  noneWhy:
    'Names and the sentences of the sources are searched, not their translations; no name is added from elsewhere.',
  overview: 'Back to the overview',
  more: 'Only the first of the results are shown. Type another letter.',
  allInTexts: 'All hits in the texts',
  hint: 'Enter opens, Shift Enter adds to the picture, Esc closes.',
  from: 'Type two letters to search.',
  searching: 'Searching.',
  add: 'Add',
  there: 'In the picture',
}
