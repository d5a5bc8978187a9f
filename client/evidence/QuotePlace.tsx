import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import type { Passage } from '../../contracts/detail.ts'
import { numberList } from '../../contracts/numberList.ts'
import { placeGroups } from '../../contracts/placeGroups.ts'
import { Link } from '../shell/Link.tsx'
import { LabelText, useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './QuotePlace.module.css'

/**
 * Source and place of a quote: the heading before it and its segment's number (*Sonuçlar, 2. madde*; *24. cümle*). With
 * `claim` it is the door to the page of the text.
 */
export function QuotePlace({
  source,
  passages,
  short = false,
  claim,
}: {
  source: string
  passages: Passage[]
  /** Without the name of the source, where that stands elsewhere. */
  short?: boolean
  /** The claim that is brought out on the page. */
  claim?: string
}) {
  const { t } = useTranslation('panel')
  const lang = useLang()
  const { source: sourceOf } = useVocabulary()
  const card = sourceOf(source)
  const segments = passages.flatMap((passage) => passage.segments)
  const place = (
    <>
      {!short && (card ? <LabelText label={card.title} /> : source)}
      {placeGroups(segments).map(({ heading, kind, numbers }, at) => {
        const within =
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
            {within}
          </span>
        )
      })}
    </>
  )
  const segment = segments[0]?.id
  if (claim === undefined || segment === undefined) return place
  return (
    <Link to={pages.read(source, { segment, claim })} className={styles.door} title={t('readThere')}>
      {place}
      {'\u2060'}
      <Icon name="next" size={12} />
    </Link>
  )
}
