import { useTranslation } from 'react-i18next'
import { faultKey, TranslationFault, wrongWords } from '../../../evidence/TranslationFault.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import styles from './TranslatedSentence.module.css'
import type { TranslatedRow } from './translatedRows.ts'

/** The translation of a sentence beside it: wrong words underlined, each fault in a line. No evidence, and no link. */
export function TranslatedSentence({
  row,
  chosen,
  lit,
}: {
  row: TranslatedRow | undefined
  /** The claim of the address and the one that is pointed at: the words that translate its quote are brought out. */
  chosen: string | undefined
  lit: string | undefined
}) {
  const { t } = useTranslation(['read', 'panel'])
  const { source } = useVocabulary()
  return (
    <div className={styles.translation} data-translation>
      {row?.sentences.map(({ segment, runs }) => (
        <p key={segment.id} className={styles.text} lang={source(segment.source)?.lang} translate="no">
          {runs.map(({ text, from, wrong, claims }) => (
            <span
              key={from}
              className={wrong ? wrongWords : undefined}
              data-chosen={(chosen !== undefined && claims.includes(chosen)) || undefined}
              data-lit={(lit !== undefined && claims.includes(lit)) || undefined}
            >
              {text}
            </span>
          ))}
        </p>
      ))}
      {row && row.sentences.length === 0 && <p className={styles.left}>{t('panel:translation.left')}</p>}
      {row?.faults.map((fault) => (
        <TranslationFault key={faultKey(fault)} note={fault.note} />
      ))}
    </div>
  )
}
