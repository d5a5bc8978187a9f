import './jitless.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/served.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LANGUAGES, type Lang, readAddress } from '../contracts/addresses.ts'
import { App, fetchView } from './App.tsx'
import { createAnswers } from './api.ts'
import { askAhead } from './askAhead.ts'
import { HOME } from './base.ts'
import { leaveComposingAlone } from './commands/composing.ts'
import { takeHeld } from './held.ts'
import { startI18n } from './i18n/start.ts'
import { followTranslation } from './page/followTranslation.ts'
import { startHistory } from './state/history/history.ts'

const here = readAddress(window.location.pathname + window.location.search, HOME.base)

// The language of the address, else the one that the server put into the page, else the browser's, else the first of
// ours.
function firstLanguage(): Lang {
  const wished = [document.documentElement.lang, ...navigator.languages].map((tag) => tag.slice(0, 2))
  return here.lang ?? LANGUAGES.find((one) => wished.includes(one)) ?? LANGUAGES[0]
}

const lang = firstLanguage()
document.documentElement.lang = lang
startI18n(lang)

const answers = createAnswers()
const served = takeHeld(answers)
if (!served) askAhead(answers, here.page, window.location.hash)
startHistory(answers)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
leaveComposingAlone()
followTranslation(document.body)
const drawing = createRoot(root)
const draw = () =>
  drawing.render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <App lang={lang} />
      </QueryClientProvider>
    </StrictMode>,
  )
// The server's drawing stays until all that takes its place is there. Not awaited: parts import from this module.
if (served) void fetchView(here.page).then(draw)
else draw()
