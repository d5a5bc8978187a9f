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
  linked,
}: {
  entities: readonly Found[]
  similar: readonly Found[]
  sought: string
  /** The entity to which paths are sought. */
  linked: string | undefined
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
          <Names found={found} sought={sought} linked={linked} />
        </div>
      ))}
      {similar.length > 0 && (
        <div>
          <h3 className={styles.kind}>{t('similar')}</h3>
          <Names found={similar} sought={sought} linked={linked} />
        </div>
      )}
    </div>
  )
}

function Names({ found, sought, linked }: { found: readonly Found[]; sought: string; linked: string | undefined }) {
  const { t } = useTranslation(['explore', 'record'])
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
            {linked === undefined || linked === id ? (
              <span className={styles.meta}>{t('n.claims', { count: claims })}</span>
            ) : (
              <Link to={pages.trace({ from: linked, to: id })} className={styles.meta}>
                {t('record:linkedWays')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
