import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../../contracts/detail.ts'
import { numberList } from '../../contracts/numberList.ts'
import { placeGroups } from '../../contracts/placeGroups.ts'
import { LabelText, useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'

/** Source and place of a quote: the heading before it and its segment's number (*Sonuçlar, 2. madde*; *24. cümle*). */
export function QuotePlace({
  source,
  passages,
  short = false,
}: {
  source: string
  passages: Passage[]
  /** Without the name of the source, where that stands elsewhere. */
  short?: boolean
}) {
  const { t } = useTranslation('panel')
  const lang = useLang()
  const { source: sourceOf } = useVocabulary()
  const card = sourceOf(source)
  const segments = passages.flatMap((passage) => passage.segments)
  return (
    <>
      {!short && (card ? <LabelText label={card.title} /> : source)}
      {placeGroups(segments).map(({ heading, kind, numbers }, at) => {
        const place =
          numbers.length > 1
            ? t(`segments.${kind}`, { numbers: numberList(numbers, t('segmentNumber'), lang) })
            : t(`segment.${kind}`, { number: numbers[0] ?? 1 })
        return (
          <span key={`${heading}${kind}`}>
            {(!short || at > 0) && ', '}
            {heading && (
              <span lang={card?.lang} translate="no">
                {`${heading}, `}
              </span>
            )}
            {place}
          </span>
        )
      })}
    </>
  )
}
