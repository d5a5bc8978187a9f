import type { disagreements as tr } from '../tr/disagreements.ts'
import type { Wording } from '../wording.ts'

/** Wording of the list of claims that contradict each other. */
export const disagreements: Wording<typeof tr> = {
  title: 'Claims that contradict each other',
  what: 'Where the sources do not agree: claims that cannot all be true, side by side, each with its sentence. Which of them is right is not decided here.',
  counted_one: '{{count}} disagreement',
  counted_other: '{{count}} disagreements',
  none: 'No claims of this dataset contradict each other by these rules.',
  noMore: 'The end of the list; there are no further disagreements.',
  before: 'Previous page',
  after_one: 'Next page ({{count}} more disagreement)',
  after_other: 'Next page ({{count}} more disagreements)',
  moreSides_one: '{{count}} more group of claims is not shown.',
  moreSides_other: '{{count}} more groups of claims are not shown.',
  heads: {
    denied: 'One denies what the other says',
    single: 'Only one of these can be so',
    dates: 'These dates cannot all be right',
  },
  rules: {
    title: 'What is called a disagreement',
    denied:
      'The same relation is stated in one place and denied in another. A denial of one place, event, person or date covers no more than that.',
    single:
      'A predicate to which the vocabulary allows one object or one number has several; of what lasts, only for the same day or the same event.',
    dates: 'What happens once, or has one date, by the vocabulary is given dates that share no day.',
    not: 'What is wanted, promised or believed, a sentence that can be read otherwise, and words about different times are not called so: these only may disagree.',
  },
}
