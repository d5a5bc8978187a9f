import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { pages, type ReadList } from '../../contracts/addresses.ts'
import type { SegmentPlace } from '../../contracts/mentionsApi.ts'
import { Link } from '../shell/Link.tsx'

/** The place of a sentence in words, as the link to it. */
export function SentencePlace({
  place: { id, kind, number, headingText },
  source,
  show,
  after,
  current = false,
}: {
  place: SegmentPlace
  source: { id: string; lang?: string | undefined }
  /** The list that stays open there. */
  show?: ReadList | undefined
  /** The cursor of the page of it. */
  after?: string | undefined
  current?: boolean
}) {
  const { t } = useTranslation('panel')
  return (
    <Link to={pages.read(source.id, { segment: id, show, after })} aria-current={current ? 'true' : undefined}>
      {headingText && (
        <span lang={source.lang} translate="no">
          {`${headingText}, `}
        </span>
      )}
      {t(`segment.${kind}`, { number })}
    </Link>
  )
}
