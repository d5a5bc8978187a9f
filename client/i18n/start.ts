import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Lang } from '../../contracts/addresses.ts'
import { actions as enActions } from './en/actions.ts'
import { explore as enExplore } from './en/explore.ts'
import { exportWords as enExport } from './en/export.ts'
import { modes as enModes } from './en/modes.ts'
import { shell as enShell } from './en/shell.ts'
import { actions } from './tr/actions.ts'
import { explore } from './tr/explore.ts'
import { exportWords } from './tr/export.ts'
import { modes } from './tr/modes.ts'
import { shell } from './tr/shell.ts'

// Words of the first picture; its panels and other views bring the areas they need (`areas/`).
const FIRST = {
  tr: { shell, explore, actions, panel: modes, export: exportWords },
  en: {
    shell: enShell,
    explore: enExplore,
    actions: enActions,
    panel: enModes,
    export: enExport,
  },
}

/** Starts the one instance of i18next in a language; both languages are in the page, so a switch waits for nothing. */
export function startI18n(lang: Lang): i18n {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: FIRST,
    defaultNS: 'shell',
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return i18next
}
