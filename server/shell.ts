import type { Request } from 'express'
import { escapeMarkup } from '../contracts/escapeMarkup.ts'

/** The languages of the interface; the first is spoken where nobody asks for another. */
const LANGUAGES = ['tr', 'en'] as const
export type PageLanguage = (typeof LANGUAGES)[number]

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PREDICATE = '[A-Z]+(?:_[A-Z]+)*'
const PAGES = new RegExp(
  `^/(?:explore|trace|story(?:/${ID}(?:/${ID})?)?|entity/${ID}|claim/${ID}|relation/${ID}~${PREDICATE}~${ID})?$`,
)

/** Whether a path is the address of a page that is built (contracts/addresses). */
export function isPage(path: string): boolean {
  return PAGES.test(path)
}

/** The language of a page: `?lang=`, else the browser's, else Turkish. */
export function languageOf(request: Request): PageLanguage {
  const wished = new URLSearchParams(request.url.split('?')[1]).get('lang')
  const given = LANGUAGES.find((one) => one === wished)
  return given ?? ((request.acceptsLanguages(...LANGUAGES) || LANGUAGES[0]) as PageLanguage)
}

/** The HTML shell with its language and title in the places that client/index.html keeps for them. */
export function fillShell(html: string, lang: PageLanguage, title: string): string {
  return html.replace('%lang%', lang).replace('%title%', () => escapeMarkup(title))
}
