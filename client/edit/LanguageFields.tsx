import '../i18n/areas/edit.ts'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLang } from '../text/LabelText.tsx'
import styles from './edit.module.css'
import { type Typed, textIn } from './languages.ts'

/** A field for each language of the dataset; those that were left alone follow the first. */
export function LanguageFields({
  name,
  languages,
  typed,
  onType,
  long = false,
  autoFocus = false,
  onEscape,
}: {
  name: string
  languages: readonly string[]
  typed: Typed
  onType: (typed: Typed) => void
  /** Several lines. */
  long?: boolean
  autoFocus?: boolean
  /** Escape does this, where it does not close the whole dialog. */
  onEscape?: () => void
}) {
  const { t } = useTranslation('edit')
  const nameOf = useLanguageName()
  return languages.map((language, at) => (
    <TextField
      key={language}
      className={styles.field ?? ''}
      value={textIn(typed, language, languages)}
      onChange={(text) => onType({ ...typed, [language]: text })}
      maxLength={long ? 20_000 : 200}
      autoFocus={autoFocus && at === 0}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onEscape) onEscape()
        else event.continuePropagation()
      }}
    >
      <Label className={styles.label ?? ''}>
        {languages.length > 1 ? t('language', { field: name, language: nameOf(language) }) : name}
      </Label>
      {long ? (
        <TextArea className={styles.area ?? ''} rows={3} lang={language} />
      ) : (
        <Input className={styles.input ?? ''} lang={language} />
      )}
    </TextField>
  ))
}

/** Returns the names of languages in that of the interface. */
export function useLanguageName(): (language: string) => string {
  const lang = useLang()
  return (language) => new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(language) ?? language
}
