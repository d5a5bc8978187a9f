import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Lang } from '../../../../contracts/addresses.ts'
import type { Label } from '../../../../contracts/label.ts'
import { useLang, useMarkedLabel } from '../../../text/LabelText.tsx'
import { type Dictionary, useVocabulary } from '../../../text/useVocabulary.ts'
import type { StepNames } from '../trail/useStepNames.ts'

/** The words of the page that exports are made with, which themselves come on demand. */
export interface CardWords {
  t: TFunction<['export', 'panel', 'explore']>
  tExplore: TFunction<'explore'>
  tShell: TFunction<'shell'>
  lang: Lang
  say: (label: Label) => string
  /** Names filters in marked words. */
  nameOf: StepNames['ofFilter']
  dictionary: Dictionary
}

/** Gathers the words of exports. */
export function useCardWords(nameOf: StepNames['ofFilter']): CardWords {
  const { t } = useTranslation(['export', 'panel', 'explore'])
  const { t: tExplore } = useTranslation('explore')
  const { t: tShell } = useTranslation('shell')
  return { t, tExplore, tShell, lang: useLang(), say: useMarkedLabel(), nameOf, dictionary: useVocabulary() }
}
