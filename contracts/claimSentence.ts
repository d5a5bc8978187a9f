import type { Claim } from './claim.ts'
import type { Bounds } from './dates.ts'
import type { EntityCard } from './graph.ts'
import { inLanguage, withoutItalics } from './label.ts'
import { type SentenceWords, sentenceOf } from './sentence.ts'
import type { Predicate } from './vocabulary.ts'

/** Records that a claim's sentence needs; what is missing is thrown by them, or stands in by its id. */
export interface ClaimContext {
  entity(id: string): EntityCard | undefined
  predicate(id: string): Predicate | undefined
  /** Language of a source, for a date in its own words. */
  sourceLang(source: string): string | undefined
  lang: string
  words: SentenceWords
}

/** The sentence of a claim in a language; undefined where the dataset has no such predicate. */
export function claimSentence(
  claim: Claim & { bounds?: Bounds | undefined },
  { entity, predicate, ...context }: ClaimContext,
): string | undefined {
  const of = predicate(claim.predicate)
  return of && sentenceOf(claim, { ...context, predicate: of, name: (id) => nameOf(id, entity(id), context.lang) })
}

/** The name of an entity as a sentence takes it, with what its endings depend on. */
export function nameOf(id: string, card: EntityCard | undefined, lang: string) {
  if (!card) return { text: id }
  const said = inLanguage(card.labels, lang)
  return {
    text: withoutItalics(said.text),
    kind: card.kind,
    spoken: card.spoken,
    plural: card.plural?.includes(said.lang),
  }
}
