import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../parts/highlight.ts'
import { useSay } from '../../parts/Said.tsx'
import { useVocabulary } from '../../parts/useVocabulary.ts'

/** The words of what is highlighted. */
export function useHighlightName(highlight: Highlight | undefined): string | undefined {
  const { t } = useTranslation(['explore', 'panel'])
  const say = useSay()
  const { kind } = useVocabulary()
  if (!highlight) return undefined
  if (highlight.of === 'kind') return say(kind(highlight.is))
  if (highlight.of === 'modality') return t(`panel:modality.${highlight.is}`)
  if (highlight.of === 'polarity') return t(`panel:polarity.${highlight.is}`)
  return t(`legend.sourcesOf.${(['one', 'two', 'three'] as const)[highlight.is - 1] ?? 'one'}`)
}
