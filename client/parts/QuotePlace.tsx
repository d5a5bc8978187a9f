import { useTranslation } from 'react-i18next'
import type { Passage, SegmentCard } from '../../contracts/detail.ts'
import { Said } from './Said.tsx'
import { useVocabulary } from './useVocabulary.ts'

/** The source and the place of a quote: the heading before it and the number of its segment (*Sonuçlar, 2. madde*; *24. cümle*). */
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
  const { source: sourceOf } = useVocabulary()
  const card = sourceOf(source)
  const segments = passages.flatMap((passage) => passage.segments)
  return (
    <>
      {!short && (card ? <Said label={card.title} /> : source)}
      {groupsOf(segments).map(({ heading, kind, numbers }, at) => {
        const place =
          numbers.length > 1
            ? t(`segments.${kind}`, { numbers: numbers.join(', ') })
            : t(`segment.${kind}`, { number: numbers[0] ?? 1 })
        return (
          <span key={`${heading}${kind}`}>
            {(!short || at > 0) && ', '}
            {heading && <span lang={card?.lang}>{heading}, </span>}
            {place}
          </span>
        )
      })}
    </>
  )
}

interface PlaceGroup {
  heading: string | undefined
  kind: SegmentCard['kind']
  numbers: number[]
}

/** Puts segments of one heading and kind together, in reading order. */
export function groupsOf(segments: SegmentCard[]): PlaceGroup[] {
  const groups: PlaceGroup[] = []
  for (const { headingText, kind, number } of segments) {
    const heading = kind === 'heading' ? undefined : headingText && trimmed(headingText)
    const last = groups.at(-1)
    if (last && last.heading === heading && last.kind === kind) last.numbers.push(number)
    else groups.push({ heading, kind, numbers: [number] })
  }
  return groups
}

// A heading's own comma or colon would stand before ours.
function trimmed(heading: string): string {
  return heading.replace(/[\s,;:.]+$/u, '')
}
