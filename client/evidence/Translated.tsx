import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { EvidenceDetail } from '../../contracts/detail.ts'
import { highlightRanges } from '../text/highlightRanges.ts'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './Translated.module.css'

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
                  <span key={index} className={styles.wrong}>
                    {run.text}
                  </span>
                ),
              )}
            </span>
          ))}
        </p>
      )}
      {faults.map((fault) => (
        <p key={`${fault.kind}${fault.start}`} className={styles.fault}>
          <Icon name="warning" />
          <span>
            {t('translation.wrong')} <LabelText label={fault.note} />
          </span>
        </p>
      ))}
    </section>
  )
}
