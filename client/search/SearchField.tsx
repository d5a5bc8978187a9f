import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../commands/commands.ts'
import { NotFetched } from '../page/NotFetched.tsx'
import { type Fetching, onDemand } from '../page/onDemand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { pendingSearch } from './pendingSearch.ts'
import styles from './SearchBox.module.css'
import type { SearchBox, SearchProps } from './SearchBox.tsx'

/** The search of the whole page: a plain field at once, the full search as soon as it has loaded. */
export const SearchField = onDemand<Parameters<typeof SearchBox>[0]>(
  () => import('./SearchBox.tsx').then(({ SearchBox }) => SearchBox),
  { meanwhile: BareField },
)

// Looks like the search that it stands in for, and hands on its text and focus.
function BareField({ autoFocus = false, fetching }: SearchProps & { fetching: Fetching }) {
  const { t } = useTranslation('shell')
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useCommands({ search: { act: () => input.current?.focus() } })
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={false}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t('search.placeholder')}
          className={styles.input}
          value={text}
          onChange={({ target }) => {
            pendingSearch.text = target.value
            setText(target.value)
          }}
          onFocus={() => {
            pendingSearch.focused = true
            fetching.fetch()
          }}
          onBlur={() => {
            pendingSearch.focused = false
          }}
        />
        {!text && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </div>
      {fetching.failed && (
        <div className={styles.failed}>
          <NotFetched
            again={() => {
              input.current?.focus()
              fetching.fetch()
            }}
          />
        </div>
      )}
    </search>
  )
}
