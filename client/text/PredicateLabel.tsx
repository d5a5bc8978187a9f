import type { Polarity } from '../../contracts/modality.ts'
import { LabelText } from './LabelText.tsx'
import { type Direction, useVocabulary } from './useVocabulary.ts'

/**
 * The wording of a predicate in a direction: negative where negated, in square brackets where inferred from context.
 */
export function PredicateLabel({
  predicate,
  direction = 'out',
  polarity,
  inferred,
}: {
  predicate: string
  direction?: Direction
  polarity: Polarity
  inferred: boolean
}) {
  const { wording } = useVocabulary()
  const said = <LabelText label={wording(predicate, direction, polarity)} />
  // One element: in a row of boxes the brackets would stand apart from the words.
  return inferred ? <span>[{said}]</span> : said
}
