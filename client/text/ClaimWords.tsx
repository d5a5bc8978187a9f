import { useTranslation } from 'react-i18next'
import { toldIn } from '../../contracts/addresses.ts'
import type { Value } from '../../contracts/claim.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { Modality } from '../../contracts/modality.ts'
import { claimWords, type NamedClaim } from './claimWords.ts'
import { useLang } from './LabelText.tsx'
import { useVocabulary } from './useVocabulary.ts'
import { ValueText } from './ValueText.tsx'

/** A claim as its few words and their signs need it. */
export interface SaidClaim extends NamedClaim {
  modality: Modality
  explicit: boolean
  value?: Value | undefined
}

/** A claim in a few words: what is weaker than asserted says how, what is inferred stands in brackets. */
export function ClaimWords({
  claim,
  cards,
  source,
}: {
  claim: SaidClaim
  cards: ReadonlyMap<string, EntityCard>
  /** Language of the source, for dates in its words. */
  source: string | undefined
}) {
  const wished = useLang()
  const { predicate, dataset } = useVocabulary()
  const { text, lang } = claimWords(claim, predicate, cards, toldIn(wished, dataset?.languages ?? []))
  return (
    <span lang={lang === wished ? undefined : lang}>
      {!claim.explicit && '['}
      {text}
      {claim.value && (
        <>
          {' '}
          <ValueText value={claim.value} bounds={undefined} lang={source} />
        </>
      )}
      {claim.modality !== 'asserted' && (
        <i lang={lang === wished ? undefined : wished}>
          {' '}
          (<ModalityWord modality={claim.modality} />)
        </i>
      )}
      {!claim.explicit && ']'}
    </span>
  )
}

function ModalityWord({ modality }: { modality: Modality }) {
  return useTranslation('panel').t(`modality.${modality}`)
}
