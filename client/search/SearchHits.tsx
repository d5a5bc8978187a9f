import '../i18n/areas/search.ts'
import { useTranslation } from 'react-i18next'
import type { PassageHit } from '../../contracts/firstLoadApi.ts'
import { inLanguage } from '../../contracts/label.ts'
import { excerpt } from '../text/excerpt.ts'
import { HighlightedText } from '../text/HighlightedText.tsx'
import { LabelText, useLang } from '../text/LabelText.tsx'
import { matchRanges } from '../text/matchRanges.ts'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import list from './HitList.module.css'
import styles from './SearchHits.module.css'
import type { EntityFound } from './useHits.ts'

/**
 * A found entity: mark, name with the matching letters heavier, other name if that one matched, kind, number of claims.
 */
export function EntityHit({ hit, sought }: { hit: EntityFound; sought: string }) {
  const { t } = useTranslation('explore')
  const { kind } = useVocabulary()
  const lang = useLang()
  const label = inLanguage(hit.labels, lang)
  return (
    <>
      <KindMark kind={hit.kind} />
      <span className={list.name} lang={label.lang === lang ? undefined : label.lang} translate="no">
        <HighlightedText runs={matchRanges(label.text, sought)} />
        {hit.matched !== label.text && (
          <span className={styles.other}>
            {' '}
            <HighlightedText runs={matchRanges(hit.matched, sought)} />
          </span>
        )}
      </span>
      <span className={list.meta}>
        <LabelText label={kind(hit.kind)} />, {t('n.claims', { count: hit.claims })}
      </span>
    </>
  )
}

/**
 * An entity whose name is like what was sought: mark, the name that is like it behind its label, and what it is like.
 */
export function SimilarHit({ hit, sought }: { hit: EntityFound; sought: string }) {
  const { t } = useTranslation('search')
  const lang = useLang()
  const label = inLanguage(hit.labels, lang)
  return (
    <>
      <KindMark kind={hit.kind} />
      <span className={list.name} lang={label.lang === lang ? undefined : label.lang} translate="no">
        {label.text}
        {hit.matched !== label.text && <span className={styles.other}> {hit.matched}</span>}
      </span>
      <span className={list.meta}>{t('similarTo', { sought })}</span>
    </>
  )
}

/** A found passage, cut round its first match. */
export function PassageRow({ hit }: { hit: PassageHit }) {
  const { source } = useVocabulary()
  return (
    <>
      <Icon name="page" />
      <span className={list.name} lang={source(hit.source)?.lang} translate="no">
        <HighlightedText runs={excerpt(hit)} />
      </span>
    </>
  )
}
