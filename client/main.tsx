import './jitless.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { type Lang, langOf, withLang } from './address.ts'
import { createAnswers } from './api.ts'
import { askAhead } from './askAhead.ts'
import { startI18n } from './i18n/start.ts'

// The language of the address, else the one that the server put into the page, else the browser's, else Turkish.
function firstLanguage(): Lang {
  const wished = [document.documentElement.lang, ...navigator.languages].map((tag) => tag.slice(0, 2))
  const known = wished.find((tag): tag is Lang => tag === 'tr' || tag === 'en')
  return langOf(window.location.search) ?? known ?? 'tr'
}

const lang = firstLanguage()
document.documentElement.lang = lang
startI18n(lang)

// Back and Forward go between steps, not languages: an entry from before a switch is read in the present language.
window.addEventListener('popstate', () => {
  const { pathname, search, hash } = window.location
  const asked = langOf(search)
  const now = langOf(`lang=${document.documentElement.lang}`)
  if (asked && now && asked !== now)
    window.history.replaceState(window.history.state, '', withLang(pathname + search, search, now) + hash)
})

const answers = createAnswers()
askAhead(answers, window.location)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <App lang={lang} />
    </QueryClientProvider>
  </StrictMode>,
)
