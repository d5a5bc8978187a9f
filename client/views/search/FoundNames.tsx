import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import { inLanguage, withoutItalics } from '../../../contracts/label.ts'
import { Link } from '../../shell/Link.tsx'
import { HighlightedText } from '../../text/HighlightedText.tsx'
import { LabelText, useLang } from '../../text/LabelText.tsx'
import { matchRanges } from '../../text/matchRanges.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import styles from './FoundNames.module.css'

type Found = AnswerOf<'search'>['entities'][number]

/** The entities that were found by name, kind by kind, the kind of the best first; then those with similar names. */
export function FoundNames({
  entities,
  similar,
  sought,
}: {
  entities: readonly Found[]
  similar: readonly Found[]
  sought: string
}) {
  const { t } = useTranslation('search')
  const { kind } = useVocabulary()
  return (
    <div className={styles.groups}>
      {[...groupBy(entities, (one) => one.kind)].map(([id, found]) => (
        <div key={id}>
          <h3 className={styles.kind}>
            <LabelText label={kind(id)} />
          </h3>
          <Names found={found} sought={sought} />
        </div>
      ))}
      {similar.length > 0 && (
        <div>
          <h3 className={styles.kind}>{t('similar')}</h3>
          <Names found={similar} sought={sought} />
        </div>
      )}
    </div>
  )
}

function Names({ found, sought }: { found: readonly Found[]; sought: string }) {
  const { t } = useTranslation('explore')
  const lang = useLang()
  return (
    <ul className={styles.names}>
      {found.map(({ id, kind, labels, matched, claims }) => {
        const label = inLanguage(labels, lang)
        return (
          <li key={id} className={styles.row} data-entity={id}>
            <Link to={pages.entity(id)} className={styles.name}>
              <KindMark kind={kind} />
              <span lang={label.lang === lang ? undefined : label.lang} translate="no">
                <HighlightedText runs={matchRanges(withoutItalics(label.text), sought)} />
                {matched !== label.text && (
                  <span className={styles.other}>
                    {' '}
                    <HighlightedText runs={matchRanges(withoutItalics(matched), sought)} />
                  </span>
                )}
              </span>
            </Link>
            <span className={styles.meta}>{t('n.claims', { count: claims })}</span>
          </li>
        )
      })}
    </ul>
  )
}
