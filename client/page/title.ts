import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unmarked, useLabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'

// The page as its title names it, with the languages that a title cannot have.
let shown = ''

/** Name of the page that is open, as a marked text; empty where that is the dataset's. */
export function pageShown(): string {
  return shown
}

/**
 * Names the document by what is shown, a marked text, the dataset and the program; without `page`, by the latter two.
 */
export function useTitle(page?: string): void {
  const { t } = useTranslation('shell')
  const say = useLabelText()
  const { dataset } = useVocabulary()
  const title = dataset ? say(dataset.title) : undefined
  useEffect(() => {
    if (title === undefined) return
    shown = page ?? ''
    document.title = page
      ? t('title.of', { page: unmarked(page), dataset: title })
      : t('title.plain', { dataset: title })
  }, [page, title, t])
}
