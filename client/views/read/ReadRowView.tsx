import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { MarkedSentence } from './MarkedSentence.tsx'
import styles from './ReadRowView.module.css'
import { RowClaims } from './RowClaims.tsx'
import { useReadAddress } from './readModes.ts'
import type { ReadPage } from './readPage.ts'
import type { ReadRow } from './readRows.ts'
import { TranslatedSentence } from './translation/TranslatedSentence.tsx'
import type { TranslatedRow } from './translation/translatedRows.ts'

/** A text to which rows belong. */
export interface ReadSource {
  id: string
  lang: string
}

/** A sentence, item or heading with its number, what it says in the margin, and why it says nothing where it does. */
export const ReadRowView = memo(function ReadRowView({
  row,
  page,
  source,
  current = false,
  chosen,
  lit,
  translated,
  ahead = false,
  onward,
}: {
  row: ReadRow
  page: Omit<ReadPage, 'rows'>
  source: ReadSource
  /** It is the one that the address names. */
  current?: boolean
  /** The claim of the address and the one under the pointer, where this row has them. */
  chosen?: string | undefined
  lit?: string | undefined
  /** Its translation, where that is shown beside it. */
  translated?: TranslatedRow | 'none' | undefined
  /** It has not been read yet. */
  ahead?: boolean | undefined
  /** The next segment with words that no claim rests on, while these are listed. */
  onward?: string | undefined
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  const { id, kind, number } = row.segment
  const why = page.why.get(id)
  const white = row.claims.length === 0
  const Words = kind === 'heading' ? 'h2' : 'p'
  return (
    <>
      <Words
        className={styles.text}
        lang={source.lang}
        translate="no"
        data-kind={kind}
        data-white={white || undefined}
        data-current={current || undefined}
        data-ahead={ahead || undefined}
      >
        {kind === 'item' && (
          <span className={styles.bullet} aria-hidden="true">
            •
          </span>
        )}
        <MarkedSentence source={source.id} row={row} cards={page.cards} chosen={chosen} lit={lit} />
      </Words>
      <div
        className={styles.margin}
        data-white={white || undefined}
        data-current={current || undefined}
        data-ahead={ahead || undefined}
      >
        <Link
          to={address(source.id, { segment: id })}
          className={styles.number}
          aria-label={t(`sentence.${kind}`, { number })}
          aria-current={current ? 'true' : undefined}
          data-number
        >
          {kind === 'heading' ? '§' : number}
        </Link>
        <RowClaims row={row} page={page} source={source.id} lang={source.lang} chosen={chosen} lit={lit} />
        {white && (
          <p className={styles.why}>
            {t('white')}
            {why && (
              <>
                : <LabelText label={why} />
              </>
            )}
          </p>
        )}
        {!white && row.white > 0 && <p className={styles.why}>{t('stretches', { count: row.white })}</p>}
        {onward && (
          <p className={styles.why}>
            <Link to={address(source.id, { segment: onward, show: 'white' })} data-onward={onward}>
              {t('nextWhite')}
            </Link>
          </p>
        )}
      </div>
      {translated && (
        <TranslatedSentence row={translated === 'none' ? undefined : translated} chosen={chosen} lit={lit} />
      )}
    </>
  )
})
