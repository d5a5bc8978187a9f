import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Lang, Page } from '../contracts/addresses.ts'
import styles from './App.module.css'
import { toTell, useDataVersion } from './dataVersion.ts'
import { Boundary } from './page/Boundary.tsx'
import { fetchPart, onDemand } from './page/onDemand.tsx'
import { Page as Words } from './page/Page.tsx'
import { Masthead } from './shell/Masthead.tsx'
import { PageDialogs } from './shell/PageDialogs.tsx'
import { SkipLinks } from './shell/SkipLinks.tsx'
import { useParts } from './shell/useParts.ts'
import { Views } from './shell/Views.tsx'
import { onceOpen, useExplore } from './state/explore.ts'
import { onCanvas, useAddressBar, usePage } from './state/history/addressBar.ts'
import { undo } from './state/history/undo.ts'
import { add } from './state/items.ts'
import { useNarrow } from './useMedia.ts'
import { ExploreView } from './views/explore/ExploreView.tsx'

// Comes with what is fetched when the page is idle, never by itself.
const Editing = onDemand(() => import('./edit/Editing.tsx').then(({ Editing }) => Editing), { meanwhile: () => null })
const DataChange = onDemand(() => import('./shell/DataChange.tsx').then(({ DataChange }) => DataChange), {
  quiet: true,
})
const NoPage = onDemand(() => import('./shell/NoPage.tsx').then(({ NoPage }) => NoPage), { around: Words })
const TraceView = onDemand(() => import('./views/trace/TraceView.tsx').then(({ TraceView }) => TraceView), {
  around: Words,
})
const ReadView = onDemand(() => import('./views/read/ReadView.tsx').then(({ ReadView }) => ReadView), {
  around: Words,
})
const RecordView = onDemand(() => import('./views/record/RecordView.tsx').then(({ RecordView }) => RecordView), {
  around: Words,
})
const SearchView = onDemand(() => import('./views/search/SearchView.tsx').then(({ SearchView }) => SearchView), {
  around: Words,
})
const StoryView = onDemand(() => import('./views/story/StoryView.tsx').then(({ StoryView }) => StoryView), {
  around: Words,
})

const RECORDS: ReadonlySet<Page['name']> = new Set(['entity', 'relation', 'claim', 'disagreements'] as const)

/** Fetches the view of a page that the server has drawn, so that it can be drawn at once; a failure is told later. */
export async function fetchView({ name }: Page): Promise<void> {
  if (RECORDS.has(name)) await fetchPart(RecordView)
  if (name === 'read') await fetchPart(ReadView)
  if (name === 'search') await fetchPart(SearchView)
}

/** The whole page: masthead, the view that the address names, and at narrow widths the views as tabs at the foot. */
export function App({ lang: first }: { lang: Lang }) {
  const { i18n } = useTranslation()
  const page = usePage()
  const narrow = useNarrow()
  const exploring = onCanvas(page)
  const changed = useDataVersion(toTell)
  // Only the narrow masthead has an undo button: a wide one does not render again with the first step.
  const undoable = useExplore(({ at }) => narrow && at > 0)
  useParts(useExplore(({ at }) => at >= 0) || !exploring)
  const asked = useAddressBar(({ address }) => address.lang)
  const [lang, setLang] = useState(first)
  if (asked && asked !== lang) setLang(asked)
  useEffect(() => {
    document.documentElement.lang = lang
    void i18n.changeLanguage(lang)
  }, [lang, i18n])
  const onAdd = exploring ? (id: string) => onceOpen(() => add([id], { kind: 'add', id }, { entity: id })) : undefined
  return (
    <I18nProvider locale={lang === 'tr' ? 'tr-TR' : 'en-US'}>
      <SkipLinks exploring={exploring} />
      <Masthead onAdd={onAdd} undo={exploring && undoable ? undo : undefined} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Boundary key={viewOf(page)}>
          <View page={page} />
        </Boundary>
        <div id="overlays" />
        <PageDialogs onAdd={onAdd} />
        <Editing />
        {changed && !exploring && (
          <div className={styles.change}>
            <DataChange />
          </div>
        )}
      </main>
      {narrow && <Views tabs className={styles.tabs} />}
    </I18nProvider>
  )
}

function View({ page }: { page: Page }) {
  if (page.name === 'trace') return <TraceView question={page.question} />
  if (page.name === 'read') return <ReadView {...page} />
  if (page.name === 'search') return <SearchView {...page} />
  if (page.name === 'story')
    return <StoryView story={page.id} scene={page.scene} entity={page.entity} relation={page.relation} />
  if (page.name === 'entity' || page.name === 'relation' || page.name === 'claim' || page.name === 'disagreements')
    return <RecordView {...page} />
  if (page.name === 'unknown') return <NoPage path={page.path} />
  return (
    <>
      <h1 className="hidden">
        <ExploreHeading />
      </h1>
      <ExploreView />
    </>
  )
}

function ExploreHeading() {
  return useTranslation('shell').t('views.explore')
}

// The plate of the explore view stays while what it has chosen changes.
function viewOf(page: Page): string {
  return onCanvas(page) ? 'explore' : page.name
}
