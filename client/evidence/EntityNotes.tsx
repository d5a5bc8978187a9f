import '../i18n/areas/panel.ts'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../contracts/api.ts'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import styles from './EntityNotes.module.css'

type Entity = AnswerOf<'entity'>['entity']

/** The names and notes of an entity; what comes from outside the texts stands in a block of its own. */
export const EntityNotes = memo(function EntityNotes({ entity }: { entity: Entity }) {
  const { t } = useTranslation('panel')
  const { source } = useVocabulary()
  const inside = entity.names.filter((name) => name.basis === 'text')
  const outsideNames = entity.names.filter((name) => name.basis === 'outside')
  const notes = entity.notes?.filter((note) => note.basis !== 'outside') ?? []
  const outsideNotes = entity.notes?.filter((note) => note.basis === 'outside') ?? []
  const cited = (reference: string | undefined) => {
    const card = reference === undefined ? undefined : source(reference)
    return (
      card && (
        <cite className={styles.cite}>
          {' '}
          <LabelText label={card.title} />
        </cite>
      )
    )
  }
  return (
    <>
      {inside.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.title}>{t('names')}</h3>
          <ul className={styles.names}>
            {inside.map((name) => (
              <li key={`${name.text}${name.lang}${name.form}`}>
                <span lang={name.lang} className={styles.name} translate="no">
                  {name.text}
                </span>{' '}
                {/* A name that stands alone needs not be called the main one. */}
                {(inside.length > 1 || name.form !== 'preferred') && (
                  <span className={styles.form}>{t(`names_of.${name.form}`)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.title}>{t('notes')}</h3>
          {notes.map((note) => (
            <p key={Object.values(note.text)[0]} className={styles.note}>
              <LabelText label={note.text} />
              {note.basis === 'inferred' && <> [{t('inferredNote')}]</>}
              {cited(note.reference)}
            </p>
          ))}
        </section>
      )}
      {(outsideNames.length > 0 || outsideNotes.length > 0 || entity.sameAs) && (
        <section className={styles.outside}>
          <h3 className={styles.title}>{t('outside')}</h3>
          {outsideNames.length > 0 && (
            <p className={styles.note}>
              {outsideNames.map((name, at) => (
                <span key={`${name.text}${name.lang}`}>
                  {at > 0 && ', '}
                  <span lang={name.lang} translate="no">
                    {name.text}
                  </span>
                  {cited(name.reference)}
                </span>
              ))}
            </p>
          )}
          {outsideNotes.map((note) => (
            <p key={Object.values(note.text)[0]} className={styles.note}>
              <LabelText label={note.text} />
              {cited(note.reference)}
            </p>
          ))}
          {entity.sameAs?.map((url) => (
            <p key={url} className={styles.note}>
              <a href={url} rel="noreferrer">
                {new URL(url).hostname}
              </a>
            </p>
          ))}
        </section>
      )}
    </>
  )
})
