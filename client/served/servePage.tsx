import '../jitless.ts'
import './words.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components'
import { renderToString } from 'react-dom/server.edge'
import { I18nextProvider } from 'react-i18next'
import { pageHere, readAddress } from '../../contracts/addresses.ts'
import type { AskWithin, HeldAnswer, ServedAt, ServedPage, ServePage } from '../../contracts/servedPage.ts'
import { standAt } from '../base.ts'
import { type Head, HeadOfPage } from '../page/title.ts'
import { standOn } from '../state/history/addressBar.ts'
import { unmarked } from '../text/LabelText.tsx'
import { namesCall, whiteCall } from '../views/read/listCalls.ts'
import { ReadView } from '../views/read/ReadView.tsx'
import { readCall } from '../views/read/readPage.ts'
import { RecordView } from '../views/record/RecordView.tsx'
import { type Fetch, fetchRecord } from '../views/record/recordAnswers.ts'
import { SearchView } from '../views/search/SearchView.tsx'
import { searchCalls } from '../views/search/searchCalls.ts'
import { aboutPage } from './aboutPage.ts'
import { ServedShell } from './ServedShell.tsx'
import { WORDS } from './words.ts'

/** Draws a page by the components that draw it in the browser, from the same answers. */
export const servePage: ServePage = async (at, ask) => {
  const address = readAddress(at.url)
  const page = pageHere(address, at.dataset)
  if (page.name === 'read' && page.source !== undefined) {
    const { source, segment, claim, translation, show, after } = page
    const held = holding(ask)
    await Promise.all([
      held.fetch('dataset', {}),
      held.fetch('source', readCall(source, segment)),
      ...(show === undefined || show === 'white' ? [] : [held.fetch('sourceNames', namesCall(source, show, after))]),
      ...(show === 'white' ? [held.fetch('sourceWhite', whiteCall(source, after))] : []),
      ...(claim === undefined ? [] : [held.fetch('claim', { params: { id: claim } })]),
      ...(translation === undefined ? [] : [held.fetch('translation', readCall(source, segment))]),
    ])
    return drawn(at, held, 'views/read/ReadView.tsx', <ReadView {...page} />)
  }
  if (page.name === 'search') {
    const held = holding(ask)
    const { names, texts, linked } = searchCalls(page)
    await Promise.all([
      held.fetch('dataset', {}),
      names && held.fetch('search', names),
      texts && held.fetch('search', texts),
      linked && held.fetch('entity', linked),
    ])
    return drawn(at, held, 'views/search/SearchView.tsx', <SearchView {...page} />)
  }
  if (page.name !== 'entity' && page.name !== 'relation' && page.name !== 'claim' && page.name !== 'disagreements')
    return undefined
  const held = holding(ask)
  const { vocabulary } = await held.fetch('dataset', {})
  await fetchRecord(page, held.fetch, vocabulary.kinds)
  return drawn(at, held, 'views/record/RecordView.tsx', <RecordView {...page} />)
}

function holding(ask: AskWithin) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, enabled: false } },
  })
  const answers: HeldAnswer[] = []
  const fetch = (async (name: string, call: object) => {
    const answer = await ask(name, call)
    client.setQueryData([name, call], answer)
    answers.push([name, call, answer])
    return answer
  }) as Fetch
  return { client, answers, fetch }
}

// Address and language are set for all components before each drawing, which nothing interrupts.
function drawn(
  at: ServedAt,
  { client, answers }: ReturnType<typeof holding>,
  view: string,
  content: React.ReactNode,
): ServedPage {
  standAt({ base: at.base, dataset: at.dataset }, at.address)
  standOn({ ...readAddress(at.url), base: at.base })
  const head: Head = {}
  const html = renderToString(
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={WORDS[at.lang]}>
        <I18nProvider locale={at.lang === 'tr' ? 'tr-TR' : 'en-US'}>
          <HeadOfPage value={head}>
            <ServedShell lang={at.lang}>{content}</ServedShell>
          </HeadOfPage>
        </I18nProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  )
  client.clear()
  return {
    title: unmarked(head.title ?? 'İzlek'),
    description: unmarked(head.description ?? ''),
    html,
    about: aboutPage(answers, at),
    answers,
    view,
  }
}
