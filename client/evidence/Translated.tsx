import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { EvidenceDetail } from '../../contracts/detail.ts'
import { highlightRanges } from '../text/highlightRanges.ts'
import { useVocabulary } from '../text/useVocabulary.ts'
import styles from './Translated.module.css'
import { faultKey, TranslationFault, wrongWords } from './TranslationFault.tsx'

/** The translation of a quote, marked as no evidence; wrong words are underlined, and one line says what is wrong. */
export function Translated({ evidence }: { evidence: EvidenceDetail }) {
  const { t } = useTranslation('panel')
  const { source } = useVocabulary()
  const { translation } = evidence
  if (!translation) return null
  const lang = source(translation.source)?.lang ?? 'und'
  const faults = translation.faults ?? []
  const marked = faults.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
  return (
    <section className={styles.translation}>
      <p className={styles.heading}>
        {lang === 'tr' || lang === 'en'
          ? t('translation.heading', { language: t(`translation.languages.${lang}`) })
          : t('translation.heading', { language: lang })}{' '}
        <span className={styles.not}>{t('translation.not')}</span>
      </p>
      {translation.parts.length === 0 ? (
        <p className={styles.left}>{t('translation.left')}</p>
      ) : (
        <p className={styles.text} lang={lang} translate="no">
          {translation.parts.map((part, at) => (
            <span key={part.start}>
              {at > 0 && ' … '}
              {highlightRanges(part.exact, part.start, marked).map((run, index) =>
                run.mark === undefined ? (
                  run.text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one part never change places
                  <span key={index} className={wrongWords}>
                    {run.text}
                  </span>
                ),
              )}
            </span>
          ))}
        </p>
      )}
      {faults.map((fault) => (
        <TranslationFault key={faultKey(fault)} note={fault.note} />
      ))}
    </section>
  )
}
