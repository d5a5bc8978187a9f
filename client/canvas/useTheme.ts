import { useSyncExternalStore } from 'react'
import type { Theme } from '../tokens.ts'

const DARK = '(prefers-color-scheme: dark)'

/** The theme that the page has now: the reader's choice (`data-theme` of the document), else the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow)
}

function themeNow(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const system = matchMedia(DARK)
  system.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', changed)
  }
}
