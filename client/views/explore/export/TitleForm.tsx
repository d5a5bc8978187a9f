import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../contracts/label.ts'
import styles from '../../../edit/edit.module.css'
import { LanguageFields } from '../../../edit/LanguageFields.tsx'
import { labelOf, type Typed } from '../../../edit/languages.ts'
import { WordButton } from '../../../ui/WordButton.tsx'
import list from './SavedViews.module.css'

/** Fields for a title in each language of the dataset, with a button that submits it. */
export function TitleForm({
  heading,
  languages,
  title,
  onDone,
  onCancel,
}: {
  heading?: string
  languages: readonly string[]
  title: Typed
  onDone: (title: Label) => void
  onCancel: () => void
}) {
  const { t } = useTranslation('edit')
  const [typed, setTyped] = useState(title)
  const label = labelOf(typed, languages)
  return (
    <Form
      className={styles.fields ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        if (label) onDone(label)
      }}
    >
      {heading && <h3 className={list.group}>{heading}</h3>}
      <LanguageFields
        name={t('views.title')}
        languages={languages}
        typed={typed}
        onType={setTyped}
        onEscape={onCancel}
        autoFocus
      />
      <div className={styles.actions}>
        <WordButton type="submit" look="bordered" isDisabled={!label}>
          {t('views.submit')}
        </WordButton>
        <WordButton onPress={onCancel}>{t('views.cancel')}</WordButton>
      </div>
    </Form>
  )
}
