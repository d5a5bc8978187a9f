import { useSyncExternalStore } from 'react'
import type { Theme } from '../drawing/tokens.ts'

/** The reader's choice: a theme, or that of the system. */
export type ThemeChoice = 'system' | Theme

/** The next theme of the switch. */
export const NEXT_THEME: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' }

const KEY = 'izlek-theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
let choice: ThemeChoice = stored()

apply()
dark.addEventListener('change', tell)

/** Sets a theme and remembers it where the browser allows. */
export function chooseTheme(theme: ThemeChoice): void {
  choice = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  apply()
  tell()
}

/** The reader's choice. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice)
}

/** The theme on the screen, chosen by the reader or the system. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function apply(): void {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
}

function stored(): ThemeChoice {
  try {
    const theme = localStorage.getItem(KEY)
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}
