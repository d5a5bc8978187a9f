import { createContext, useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unmarked, useLabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'

/** Title and description of a page, as marked texts, for a server that draws it. */
export interface Head {
  title?: string
  description?: string | undefined
}

/** Takes the head of the page that is drawn inside it. */
export const HeadOfPage = createContext<Head | undefined>(undefined)

// The page as its title names it, with the languages that a title cannot have.
let shown = ''

/** Name of the page that is open, as a marked text; empty where that is the dataset's. */
export function pageShown(): string {
  return shown
}

/**
 * Names the document by what is shown, a marked text, the dataset and the program; without `page`, by the latter two.
 * `description` is for those who only see the head of the page.
 */
export function useTitle(page?: string, description?: string): void {
  const { t } = useTranslation('shell')
  const say = useLabelText()
  const { dataset } = useVocabulary()
  const title = dataset ? say(dataset.title) : undefined
  const head = useContext(HeadOfPage)
  if (head && page && title) Object.assign(head, { title: t('title.of', { page, dataset: title }), description })
  useEffect(() => {
    if (title === undefined) return
    shown = page ?? ''
    document.title = page
      ? t('title.of', { page: unmarked(page), dataset: title })
      : t('title.plain', { dataset: title })
  }, [page, title, t])
}
