import type { argument as tr } from '../tr/argument.ts'
import type { Wording } from '../wording.ts'

/** Wording of arguments: sentences made from claims, and their footnotes. */
export const argument: Wording<typeof tr> = {
  title: 'How {from} and {to} are linked',
  frames: {
    asserted: { held: 'As {holder} {holder|states|state}, {sentence}' },
    reported: { plain: 'It is reported that {sentence}', held: 'According to {holder}, {sentence}' },
    intended: {
      plain: 'It is meant that {sentence}',
      held: 'What {holder} {holder|means|mean} is that {sentence}',
      own: 'For {holder}, {sentence}',
    },
    believed: {
      plain: 'It is believed that {sentence}',
      held: '{holder} {holder|believes|believe} that {sentence}',
      own: 'For {holder}, {sentence}',
    },
  },
  acts: {
    wants: {
      self: '{subject} {subject|wants|want} {clause:to}',
      held: '{holder} {holder|wants|want} {subject} {clause:to}',
      plain: 'What {holder} {holder|wants|want} is that {sentence}',
      none: 'It is wanted that {sentence}',
    },
    promises: {
      self: '{subject} {subject|promises|promise} {clause:to}',
      held: '{holder} {holder|promises|promise} that {subject} {clause:will}',
      plain: '{holder} {holder|promises|promise} that {sentence}',
      none: 'It is promised that {sentence}',
    },
    decides: {
      self: '{subject} {subject|decides|decide} {clause:to}',
      held: '{holder} {holder|decides|decide} that {subject} {clause:will}',
      plain: '{holder} {holder|decides|decide} that {sentence}',
      none: 'It is decided that {sentence}',
    },
    plans: {
      self: '{subject} {subject|plans|plan} {clause:to}',
      held: '{holder} {holder|plans|plan} for {subject} {clause:to}',
      plain: 'The plan of {holder} is that {sentence}',
      none: 'It is planned that {sentence}',
    },
    announces: {
      self: '{subject} {subject|announces|announce} the intention {clause:to}',
      held: '{holder} {holder|announces|announce} that {subject} {clause:saying}',
      plain: '{holder} {holder|announces|announce} that {sentence}',
      none: 'It is announced that {sentence}',
    },
    demands: {
      self: '{subject} {subject|demands|demand} {clause:to}',
      held: '{holder} {holder|demands|demand} that {subject} {clause:base}',
      plain: '{holder} {holder|demands|demand} that {sentence}',
      none: 'It is demanded that {sentence}',
    },
    threatens: {
      self: '{subject} {subject|threatens|threaten} {clause:to}',
      held: '{holder} {holder|threatens|threaten} that {subject} {clause:will}',
      plain: '{holder} {holder|threatens|threaten} that {sentence}',
      none: 'It is threatened that {sentence}',
    },
    says: {
      self: '{holder} {holder|says|say} that {sentence}',
      held: '{holder} {holder|says|say} that {subject} {clause:saying}',
      plain: '{holder} {holder|says|say} that {sentence}',
      none: 'It is said that {sentence}',
    },
    claims: {
      self: '{subject} {subject|claims|claim} {clause:to}',
      held: '{holder} {holder|claims|claim} that {subject} {clause:saying}',
      plain: '{holder} {holder|claims|claim} that {sentence}',
      none: 'It is claimed that {sentence}',
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
