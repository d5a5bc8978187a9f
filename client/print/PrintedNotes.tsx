import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../contracts/api.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { cardsById } from '../text/cardsById.ts'
import { PrintedSentences } from './PrintedSentences.tsx'
import type { PrintedNotes as Notes } from './printedNotes.ts'
import styles from './Sheet.module.css'

/** The sentences of a picture, and what of them is left out; without an answer, that they could not be fetched. */
export function PrintedNotes({
  notes,
  answer,
  leftLines,
}: {
  notes: Notes
  answer: AnswerOf<'claims'> | undefined
  /** Number of drawn lines whose sentences were not asked for. */
  leftLines: number
}) {
  const { t } = useTranslation('print')
  if (!answer) return <p className={styles.left}>{t('noSentences')}</p>
  const more = answer.omitted.reduce((sum, { claims }) => sum + claims, 0)
  return (
    <>
      <PrintedSentences sentences={notes.sentences} entities={cardsById(answer.entities)} />
      {leftLines > 0 && (
        <p className={styles.left}>{t('moreLines', { count: leftLines, most: LIMITS.told.relations })}</p>
      )}
      {more > 0 && <p className={styles.left}>{t('moreClaims', { count: more })}</p>}
    </>
  )
}
