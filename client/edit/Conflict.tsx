import '../i18n/areas/edit.ts'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { WordButton } from '../ui/WordButton.tsx'
import { type ConflictSide, type Difference, differences, sidesOf } from './conflictSides.ts'
import styles from './edit.module.css'
import { useLanguageName } from './LanguageFields.tsx'
import { languagesFor } from './languages.ts'
import type { WriteState } from './useWriting.ts'
import { viewLink } from './viewLink.ts'

/** Two versions side by side, the one that was typed and the one that is there now, and the ways out. */
export function Conflict({
  state: { edit, current },
  onKeep,
  onTake,
  onCancel,
}: {
  state: Extract<WriteState, { is: 'conflict' }>
  onKeep: () => void
  onTake: () => void
  onCancel: () => void
}) {
  const { t } = useTranslation('edit')
  const id = useId()
  const [mine, theirs] = sidesOf(edit, current)
  const gone = 'is' in theirs && theirs.is === 'gone'
  const lang = useLang()
  const { dataset } = useVocabulary()
  const texts = differences(mine, theirs, languagesFor(lang, dataset?.languages ?? []))
  const heading = useRef<HTMLHeadingElement>(null)
  // It stands where the button was that had the focus.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.conflict} aria-labelledby={id} data-conflict>
      <h3 id={id} className={styles.heading} tabIndex={-1} ref={heading}>
        {t(gone ? 'conflict.gone' : 'conflict.changed')}
      </h3>
      <p className={styles.said}>{t(gone ? 'conflict.whyGone' : 'conflict.why')}</p>
      <div className={styles.versions}>
        <Side name={t('conflict.mine')} side={mine} texts={texts} at={0} open={t('conflict.openMine')} />
        <Side name={t('conflict.theirs')} side={theirs} texts={texts} at={1} open={t('conflict.openTheirs')} />
      </div>
      <div className={styles.actions}>
        <WordButton look="bordered" onPress={onKeep}>
          {t(edit.is === 'removal' ? 'conflict.remove' : 'conflict.keep')}
        </WordButton>
        <WordButton onPress={onTake}>{t(gone ? 'conflict.letGo' : 'conflict.take')}</WordButton>
        <WordButton onPress={onCancel}>{t('conflict.cancel')}</WordButton>
      </div>
    </section>
  )
}

function Side({
  name,
  side,
  texts,
  at,
  open,
}: {
  name: string
  side: ConflictSide
  texts: readonly Difference[]
  /** Index of its texts in each difference. */
  at: 0 | 1
  open: string
}) {
  const { t } = useTranslation('edit')
  const lang = useLang()
  const { dataset } = useVocabulary()
  const nameOf = useLanguageName()
  const many = (dataset?.languages.length ?? 0) > 1
  const canvas = 'view' in side ? side.view.canvas : undefined
  const link = canvas && viewLink(canvas, lang)
  return (
    <div className={styles.version}>
      <h4 className={styles.side}>{name}</h4>
      {!('is' in side) && (
        <dl className={styles.texts}>
          {texts.map(({ field, language, texts }) => (
            <div key={field + language}>
              <dt>
                {many
                  ? t('language', { field: t(`conflict.${field}`), language: nameOf(language) })
                  : t(`conflict.${field}`)}
              </dt>
              <dd lang={language}>{texts[at]}</dd>
            </div>
          ))}
        </dl>
      )}
      {canvas && <p className={styles.note}>{t('conflict.entities', { count: canvas.items.length })}</p>}
      {link ? (
        <a className={styles.open} href={link} target="_blank" rel="noopener" aria-label={open}>
          {t('conflict.open')}
        </a>
      ) : (
        canvas && <p className={styles.note}>{t('conflict.tooLarge')}</p>
      )}
      {'is' in side && side.is !== 'gone' && (
        <p className={styles.note}>{t(side.is === 'removal' ? 'conflict.removal' : 'conflict.unread')}</p>
      )}
    </div>
  )
}
