import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import type { TextHit } from '../../../contracts/textHits.ts'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Concordance.module.css'

/**
 * The places of sought words source by source, a line each with the words in the middle column: it leads to its
 * sentence in the text, and its claims to the picture.
 */
export function Concordance({ hits, q, single }: { hits: readonly TextHit[]; q: string; single: boolean }) {
  const { t } = useTranslation('texts')
  const { source: sourceOf } = useVocabulary()
  return [...groupBy(hits, ({ source }) => source)].map(([source, own]) => {
    const card = sourceOf(source)
    return (
      <section key={source} className={styles.source} data-source={source}>
        <div className={styles.head}>
          <h3 className={styles.title}>
            <Link to={pages.read(source)}>{card ? <LabelText label={card.title} /> : source}</Link>
          </h3>
          {!single && (
            <Link to={pages.search(q, { source })} className={styles.only}>
              {t('onlyHere')}
            </Link>
          )}
        </div>
        <ol className={styles.lines}>
          {own.map((hit) => (
            <HitLine key={`${hit.segment} ${hit.start}`} hit={hit} lang={card?.lang} />
          ))}
        </ol>
      </section>
    )
  })
}

function HitLine({ hit, lang }: { hit: TextHit; lang: string | undefined }) {
  const { t } = useTranslation('texts')
  const { t: panel } = useTranslation('panel')
  const { t: record } = useTranslation('record')
  const { t: counts } = useTranslation('explore')
  const { before, word, after, cut, claims, omitted } = hit
  const [best] = claims
  return (
    <li className={styles.line} data-segment={hit.segment}>
      <Link to={pages.read(hit.source, { segment: hit.segment })} className={styles.words} lang={lang} translate="no">
        <span className={styles.before}>{flat(cut.before ? `… ${before}` : before)}</span>
        <span className={styles.from}>
          <b className={styles.word}>{flat(word)}</b>
          {flat(cut.after ? `${after} …` : after)}
        </span>
      </Link>
      <span className={styles.place}>
        {hit.headingText && (
          <span className={styles.heading} lang={lang} translate="no">
            {`${flat(hit.headingText)}, `}
          </span>
        )}
        <span className={styles.number}>{panel(`segment.${hit.kind}`, { number: hit.number })}</span>
      </span>
      {best === undefined ? (
        <span className={styles.none}>{t('noClaim')}</span>
      ) : (
        <Link to={pages.explore({ claim: best })} className={styles.claims} title={record('onPicture')}>
          <Icon name="plate" />
          <span className="hidden">{`${record('onPicture')}: `}</span>
          {counts('n.claims', { count: claims.length + omitted })}
        </Link>
      )}
    </li>
  )
}

// Line breaks of a text are blanks here, and its blanks at the word are kept.
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
