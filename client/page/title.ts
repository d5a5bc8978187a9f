import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'

/** Names the document by what is shown, the dataset and the program; without `page`, by the latter two. */
export function useTitle(page?: string): void {
  const { t } = useTranslation('shell')
  const say = useLabelText()
  const { dataset } = useVocabulary()
  const title = dataset ? say(dataset.title) : undefined
  useEffect(() => {
    if (title === undefined) return
    document.title = page ? t('title.of', { page, dataset: title }) : t('title.plain', { dataset: title })
  }, [page, title, t])
}
