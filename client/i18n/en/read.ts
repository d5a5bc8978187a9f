import type { read as tr } from '../tr/read.ts'
import type { Wording } from '../wording.ts'

/** Wording of the reader. */
export const read: Wording<typeof tr> = {
  title: 'Read',
  loading: 'Fetching the text.',
  none: 'This dataset has no text to read.',
  noneWhy: 'Its entities and relations can be explored all the same.',
  others: 'Other texts ({{count}})',
  counts: {
    segments: 'Sentences, items and headings: {{count}}',
    claims: 'claims: {{count}}',
    white: 'without a claim: {{count}}',
    stretches: 'stretches not quoted: {{count}}',
  },
  text: 'Text',
  sentence: { item: 'Item {{number}}', sentence: 'Sentence {{number}}', heading: 'Heading' },
  under: '{{heading}}, {{place}}',
  claims: 'Claims of this place',
  more: 'More claims: {{count}}',
  white: 'white spot',
  whiteWhy: 'white spot: {{why}}',
  stretches: 'stretches not quoted: {{count}}',
  here: 'Claims here: {{count}}',
  marks: 'Marks in the text',
  negated: 'negated',
  chosen: 'selected',
  whiteKey:
    'Where the rule in the margin is broken, no claim was drawn from the text; the reason stands under its number.',
  beside: 'The selected claim',
  close: 'Let go of the selection',
  toExplore: 'Open in Explore',
  previous: 'The text before this',
  next: 'The text after this',
  noText: 'The text of this source is not here.',
  noTextWhy: 'The texts cite it, or notes from outside rest on it.',
  noSegment: 'The sentence of this address is not in the text: {{id}}',
  original: 'Original',
  picture: {
    label: 'Picture of what the text says here',
    open: 'Picture',
    close: 'Close the picture',
    inView: 'Relations of the sentences in view.',
    ofSentence: 'Relations of sentence {{number}}. The rest is faded.',
    ofItem: 'Relations of item {{number}}. The rest is faded.',
    ofHeading: 'Relations of the heading. The rest is faded.',
  },
}
