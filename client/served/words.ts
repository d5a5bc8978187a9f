import i18next, { type i18n } from 'i18next'
import type { Lang } from '../../contracts/addresses.ts'
import { startI18n } from '../i18n/start.ts'

// Before any area of words is added, which happens as its module is read.
startI18n('tr')

/** The words of the interface in each language, side by side. */
export const WORDS: Record<Lang, i18n> = {
  tr: i18next.cloneInstance({ lng: 'tr' }),
  en: i18next.cloneInstance({ lng: 'en' }),
}
