import type { Lang } from '../../contracts/addresses.ts'
import { claimSentence } from '../../contracts/claimSentence.ts'
import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { argument as en } from '../i18n/en/argument.ts'
import { argument as tr } from '../i18n/tr/argument.ts'
import { useVocabulary } from '../text/useVocabulary.ts'

/** Returns the sentence of a claim in a language that the dataset has; its id where no sentence can be made. */
export function useClaimSentence(
  entities: ReadonlyMap<string, EntityCard>,
): (claim: ClaimDetail, lang: Lang) => string {
  const { predicate, source } = useVocabulary()
  return (claim, lang) =>
    claimSentence(claim, {
      entity: (id) => entities.get(id),
      predicate,
      sourceLang: (id) => source(id)?.lang,
      lang,
      words: { tr, en }[lang],
    }) ?? claim.id
}
