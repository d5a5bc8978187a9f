import { useTranslation } from 'react-i18next'
import type { Filter } from '../../../../contracts/filter.ts'
import type { Modality, Polarity } from '../../../../contracts/modality.ts'
import { useMarkedLabel } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'

/** The marked words of what a filter takes out: the name of a kind, a predicate, a modality, a source. */
export function useFilterName(): (filter: Pick<Filter, 'of' | 'is'>) => string {
  const { t } = useTranslation(['explore', 'panel'])
  const say = useMarkedLabel()
  const { kind, wording, source } = useVocabulary()
  return ({ of, is }) => {
    if (of === 'kind') return say(kind(is))
    if (of === 'others') return t('legend.others', { name: say(wording(is, 'out', 'affirmed')) })
    if (of === 'predicate') return say(wording(is, 'out', 'affirmed'))
    if (of === 'modality') return t(`panel:modality.${is as Modality}`)
    if (of === 'polarity') return t(`panel:polarity.${is as Polarity}`)
    if (of === 'explicit') return t(`legend.explicit.${is === 'inferred' ? 'inferred' : 'explicit'}`)
    if (of === 'dispute') return t(`legend.dispute.${is === 'disputed' ? 'disputed' : 'undisputed'}`)
    if (of === 'works') return t(`legend.worksOf.${(['one', 'two', 'three'] as const)[Number(is) - 1] ?? 'one'}`)
    const found = source(is)
    return found ? say(found.title) : is
  }
}
