import { QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Locator } from 'vitest/browser'
import { type RenderResult, render } from 'vitest-browser-react'
import { ask, type CallOf, createAnswers } from '../../client/api.ts'
import { chooseTheme } from '../../client/theme.ts'
import type { Lang } from '../../contracts/addresses.ts'
import type { AnswerOf, EndpointName } from '../../contracts/api.ts'

/** The languages of the interface. */
export const LANGS: readonly Lang[] = ['tr', 'en']

/** The store of answers of a whole file: what one test asked, the next one has. */
export const answers = createAnswers()

/** Asks the real API, and keeps the answer where the page looks for it. */
export function answerOf<N extends EndpointName>(name: N, call: CallOf<N> = {}): Promise<AnswerOf<N>> {
  return answers.fetchQuery({ queryKey: [name, call], queryFn: ({ signal }) => ask(name, call, signal) })
}

/** Shows a part of the page as `main.tsx` and `App` do: Turkish in the light theme, English in the dark one. */
export async function show(lang: Lang, part: ReactNode): Promise<RenderResult> {
  await i18next.changeLanguage(lang)
  document.documentElement.lang = lang
  document.title = 'İzlek'
  chooseTheme(lang === 'tr' ? 'light' : 'dark')
  await answerOf('dataset')
  // A pop-up hides all of the page but what is marked at its root.
  const container = document.body.appendChild(document.createElement('div'))
  container.id = 'root'
  return render(
    <QueryClientProvider client={answers}>
      <I18nProvider locale={lang === 'tr' ? 'tr-TR' : 'en-US'}>
        <main>
          <h1 className="hidden">İzlek</h1>
          {part}
          <div id="overlays" />
        </main>
      </I18nProvider>
    </QueryClientProvider>,
    { container },
  )
}

/** Puts the keyboard on something that can have it. */
export function focus(locator: Locator): void {
  const element = locator.element()
  if (element instanceof HTMLElement) element.focus()
}

/** Runs axe with all its rules on the whole document. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  )
}
