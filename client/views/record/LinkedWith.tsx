import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import list from '../../search/HitList.module.css'
import { EntityHit } from '../../search/SearchHits.tsx'
import { SearchStatus } from '../../search/SearchStatus.tsx'
import { useHits } from '../../search/useHits.ts'
import { Link } from '../../shell/Link.tsx'
import { useAddressBar, useHref } from '../../state/history/addressBar.ts'
import { go } from '../../state/history/history.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './LinkedWith.module.css'
import { RecordPart } from './RecordPage.tsx'

const MOST = 8

/**
 * A field for another name, which leads to all paths between the two: by the names that it finds as one types, or,
 * where no script has taken over, by the page of a search that knows what the name is sought for.
 */
export function LinkedWith({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('record')
  const href = useHref()
  const lang = useAddressBar(({ address }) => address.lang)
  const [typed, setTyped] = useState('')
  const hits = useHits(typed)
  const others = [...hits.entities, ...hits.similar].filter((hit) => hit.id !== id).slice(0, MOST)
  const waySo = (to: string) => pages.trace({ from: id, to })
  const state = hits.state === 'found' && others.length === 0 ? 'none' : hits.state
  return (
    <div className={styles.linked}>
      <RecordPart title={t('linkedWith', { name })}>
        <form
          method="get"
          action={href(pages.search()).split('?')[0]}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            const [first] = others
            const sought = String(new FormData(event.currentTarget).get('q')).trim()
            if (hits.current && first) go(waySo(first.id))
            else if (sought) go(pages.search(sought, { linked: id }))
          }}
        >
          <label className={styles.field}>
            <span className="hidden">{t('linkedField')}</span>
            <Icon name="search" />
            <input
              type="text"
              name="q"
              maxLength={LIMITS.search.characters}
              placeholder={t('linkedPlaceholder')}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              className={styles.input}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          <input type="hidden" name="linked" value={id} />
          {lang && <input type="hidden" name="lang" value={lang} />}
          {/* No button: without scripts those are not shown. */}
          <input type="submit" value={t('linkedFind')} className={styles.go} />
        </form>
        {typed.trim() !== '' && <SearchStatus named hits={{ ...hits, state, truncated: false }} />}
        <ul className={styles.hits}>
          {others.map((hit) => (
            <li key={hit.id}>
              <Link to={waySo(hit.id)} className={list.hit}>
                <EntityHit hit={hit} sought={hits.sought} />
              </Link>
            </li>
          ))}
        </ul>
      </RecordPart>
    </div>
  )
}
