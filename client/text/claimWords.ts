import { fillTemplate } from '../../contracts/fillTemplate.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { inLanguage, withoutItalics } from '../../contracts/label.ts'
import type { Polarity } from '../../contracts/modality.ts'
import type { Predicate } from '../../contracts/vocabulary.ts'

/** Subject, predicate and object of a claim. */
export interface NamedClaim {
  subject: string
  predicate: string
  object?: string | undefined
  polarity: Polarity
}

/**
 * A claim in a few words of a language: the sentence of its predicate with subject and object alone, without a full
 * stop. Where the object is a value, that has to be said after it.
 */
export function claimWords(
  { subject, predicate, object, polarity }: NamedClaim,
  predicates: (id: string) => Predicate | undefined,
  cards: ReadonlyMap<string, EntityCard>,
  lang: string,
): { text: string; lang: string } {
  const known = predicates(predicate)
  const from = nameOf(subject, cards, lang)
  if (!known) return { text: `${from.text} ${predicate}`, lang }
  const words = polarity === 'negated' ? known.negated : known
  if (object === undefined) {
    const label = inLanguage(words.labels, lang)
    return { text: `${from.text}: ${label.text}`, lang: label.lang }
  }
  const { text, lang: told } = inLanguage(words.sentence, lang)
  const said = fillTemplate(text, { subject: from, object: nameOf(object, cards, lang) }, told)
  return { text: said.replace(/\s*\.\s*$/, ''), lang: told }
}

function nameOf(id: string, cards: ReadonlyMap<string, EntityCard>, lang: string) {
  const card = cards.get(id)
  if (!card) return { text: id }
  const said = inLanguage(card.labels, lang)
  return {
    text: withoutItalics(said.text),
    kind: card.kind,
    spoken: card.spoken,
    plural: card.plural?.includes(said.lang),
  }
}
