import { useTranslation } from 'react-i18next'
import { pages, type ReadAt, TRANSLATIONS } from '../../../../contracts/addresses.ts'
import type { Source } from '../../../../contracts/source.ts'
import { Link } from '../../../shell/Link.tsx'
import { LabelText } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import styles from './TranslationSwitch.module.css'
import { faulty } from './translatedRows.ts'
import type { Translated } from './useTranslated.ts'

/** Links to a text alone, with its translation beside it, and to what is wrong in that; nothing where it has none. */
export function TranslationSwitch({
  source,
  at,
  translated,
}: {
  source: Source
  /** Place and look that the links keep. */
  at: ReadAt
  translated: Translated | undefined
}) {
  const { t } = useTranslation(['read', 'panel'])
  const { dataset } = useVocabulary()
  const other = dataset?.sources.find(({ translationOf }) => translationOf === source.id)
  if (!other) return null
  const { lang } = source
  const words = {
    none:
      lang === 'tr' || lang === 'en'
        ? t('translation.only', { language: t(`panel:translation.languages.${lang}`) })
        : t('translation.textOnly'),
    beside: t('translation.beside'),
    faults: t('translation.faults'),
  }
  return (
    <div className={styles.translation}>
      <nav aria-label={t('translation.label')} className={styles.switch}>
        {([undefined, ...TRANSLATIONS] as const).map((one) => (
          <Link
            key={one ?? 'none'}
            to={pages.read(source.id, { ...at, translation: one })}
            aria-current={one === translated?.shown ? 'true' : undefined}
          >
            {words[one ?? 'none']}
          </Link>
        ))}
      </nav>
      {translated && (
        <p className={styles.not}>
          <Link to={pages.read(other.id)}>
            <LabelText label={other.title} />
          </Link>
          : {t('translation.not')}
          {translated.rows && (
            <> {t('translation.counts', { count: faulty(translated.rows), all: translated.rows.size })}</>
          )}
        </p>
      )}
    </div>
  )
}
