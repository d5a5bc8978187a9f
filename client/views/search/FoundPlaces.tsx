import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { TextHits } from '../../../contracts/textHits.ts'
import { Link } from '../../shell/Link.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { Concordance } from './Concordance.tsx'
import { FoundLines } from './FoundLines.tsx'
import styles from './SearchView.module.css'
import type { Sought } from './searchCalls.ts'

/** A page of the places where sought words stand, with their count and the ways to other pages, and their claims. */
export function FoundPlaces({ places, q, source, after }: { places: TextHits; q: string } & Omit<Sought, 'q'>) {
  const { t } = useTranslation('texts')
  const { hits, claims, entities, segments, next } = places
  const cards = useMemo(() => cardsById(entities), [entities])
  // In the order in which they are met.
  const met = useMemo(() => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    return [...new Set(hits.flatMap((hit) => hit.claims))].flatMap((id) => byId.get(id) ?? [])
  }, [hits, claims])
  return (
    <>
      <section aria-labelledby="texts">
        <div className={styles.partHead}>
          <h2 className={styles.part} id="texts" tabIndex={-1}>
            {t('inTexts')}
          </h2>
          {hits.length > 0 && (
            <span className={styles.count}>
              {segments.atLeast ? t('atLeast', { count: segments.count }) : t('segments', { count: segments.count })}
              {(next !== undefined || after !== undefined) && <> · {t('here', { count: hits.length })}</>}
            </span>
          )}
          {source !== undefined && <Link to={pages.search(q)}>{t('everywhere')}</Link>}
        </div>
        {hits.length === 0 && <p className={styles.said}>{t(source === undefined ? 'noPlaces' : 'noPlacesHere')}</p>}
        <Concordance hits={hits} q={q} single={source !== undefined} />
        {(next !== undefined || after !== undefined) && (
          <p className={styles.pages}>
            {after !== undefined && <Link to={pages.search(q, { source })}>{t('first')}</Link>}
            {next !== undefined && <Link to={pages.search(q, { source, after: next })}>{t('next')}</Link>}
          </p>
        )}
      </section>
      {hits.length > 0 && (
        <section aria-labelledby="lines">
          <div className={styles.partHead}>
            <h2 className={styles.part} id="lines">
              {t('lines')}
            </h2>
            {hits.some(({ omitted }) => omitted > 0) && (
              <span className={styles.count}>{t('best', { count: LIMITS.textHits.claims })}</span>
            )}
          </div>
          <FoundLines claims={met} cards={cards} />
        </section>
      )}
    </>
  )
}
