import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Lang, pages, writeAddress } from '../../contracts/addresses.ts'
import app from '../App.module.css'
import { DatasetName } from '../shell/DatasetName.tsx'
import { Link } from '../shell/Link.tsx'
import masthead from '../shell/Masthead.module.css'
import skip from '../shell/SkipLinks.module.css'
import { Views } from '../shell/Views.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { useAddressBar } from '../state/history/addressBar.ts'

/** The frame of a page before scripts have taken over, and without any: masthead, content, the views at the foot. */
export function ServedShell({ lang, children }: { lang: Lang; children: ReactNode }) {
  const { t } = useTranslation('shell')
  const address = useAddressBar(({ address }) => address)
  return (
    <>
      <a className={skip.skip} href="#main">
        {t('skip')}
      </a>
      <header className={masthead.masthead}>
        <Wordmark />
        <div className="served-wide">
          <DatasetName />
        </div>
        <Views className={`${masthead.views} served-views`} />
        <div className={`${masthead.tools} served-tools`}>
          <Link to={pages.search()} className="served-language">
            {t('search.label')}
          </Link>
          {LANGUAGES.map((one) => (
            <a
              key={one}
              href={writeAddress({ ...address, lang: one })}
              hrefLang={one}
              lang={one}
              className="served-language"
              aria-current={one === lang ? 'true' : undefined}
            >
              {one.toUpperCase()}
            </a>
          ))}
        </div>
      </header>
      <main id="main" className={app.main} tabIndex={-1}>
        {children}
      </main>
      <Views tabs className={`${app.tabs} served-tabs`} />
    </>
  )
}
