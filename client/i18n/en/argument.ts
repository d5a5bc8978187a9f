import type { argument as tr } from '../tr/argument.ts'
import type { Wording } from '../wording.ts'

/** Wording of arguments: sentences made from claims, and their footnotes. */
export const argument: Wording<typeof tr> = {
  title: 'How {from} and {to} are linked',
  frames: {
    asserted: { held: 'As {holder} {holder|states|state}, {sentence}' },
    reported: { plain: 'It is reported that {sentence}', held: 'According to {holder}, {sentence}' },
    intended: {
      plain: 'The intention is that {sentence}',
      held: 'What {holder} {holder|wants or promises|want or promise} is that {sentence}',
      own: 'For {holder}, {sentence}',
    },
    believed: {
      plain: 'It is believed that {sentence}',
      held: '{holder} {holder|believes|believe} that {sentence}',
      own: 'For {holder}, {sentence}',
    },
  },
  mistaken: {
    true: 'According to the text, this is mistaken.',
    false: 'The text bears this out.',
    open: 'Whether this was so, the text does not say.',
  },
  facts: {
    place: 'at {name}',
    date: '{name}',
    through: 'through {name}',
    'on-behalf-of': 'on behalf of {name}',
    against: 'against {name}',
    with: 'together with {name}',
    to: 'to {name}',
  },
  relative: { before: 'before {name}', after: 'after {name}', same: 'at the time of {name}' },
  place: { item: 'item {number}', sentence: 'sentence {number}', heading: 'heading' },
  places: { item: 'items {numbers}', sentence: 'sentences {numbers}', heading: 'headings' },
  ordinal: '{number}',
  also: 'Also:',
  against: 'Against this:',
  translation: 'Machine translation: “{text}”.',
  inferred: 'The text does not say so in so many words; it is inferred from context.',
  reading: 'Another reading:',
  remark: 'Note:',
  claim: 'Dataset {dataset}, version {version}, claim {claim}.',
  colophon: 'Source: {cite}, dataset {dataset}, version {version}.',
  copy: 'Copy with footnotes',
  copied: 'Copied',
  refused: 'The browser refused to copy; download it as a file',
  unmade: 'The text could not be made; try again',
  download: 'Download',
  file: { rtf: 'Rich text (RTF)', markdown: 'Markdown', html: 'HTML', json: 'JSON' },
}
