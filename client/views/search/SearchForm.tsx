import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pages, type SearchWithin } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { useAddressBar, useHref } from '../../state/history/addressBar.ts'
import { go } from '../../state/history/history.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './SearchForm.module.css'

/** The field of a search: a form that the browser sends by itself where no script takes it over. */
export function SearchForm({ q, source, linked }: { q: string } & Pick<SearchWithin, 'source' | 'linked'>) {
  const { t } = useTranslation('texts')
  const href = useHref()
  const lang = useAddressBar(({ address }) => address.lang)
  const field = useRef<HTMLInputElement>(null)
  // Another address has its own words; the field stays, and the keyboard on it.
  useEffect(() => {
    if (field.current) field.current.value = q
  }, [q])
  return (
    <search>
      <form
        method="get"
        action={href(pages.search()).split('?')[0]}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('q')
          go(pages.search(String(typed).trim(), { source, linked }))
        }}
      >
        <label className={styles.field}>
          <span className="hidden">{t('label')}</span>
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            name="q"
            defaultValue={q}
            maxLength={LIMITS.search.characters}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            className={styles.input}
          />
        </label>
        {source !== undefined && <input type="hidden" name="source" value={source} />}
        {linked !== undefined && <input type="hidden" name="linked" value={linked} />}
        {lang && <input type="hidden" name="lang" value={lang} />}
        {/* No button: without scripts those are not shown. */}
        <input type="submit" value={t('go')} className={styles.go} />
      </form>
    </search>
  )
}
