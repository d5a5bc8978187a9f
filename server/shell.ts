import type { Request } from 'express'
import { escapeMarkup } from '../contracts/escapeMarkup.ts'

/** Languages of the interface; the first is the default. */
const LANGUAGES = ['tr', 'en'] as const
export type PageLanguage = (typeof LANGUAGES)[number]

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PREDICATE = '[A-Z]+(?:_[A-Z]+)*'
const PAGES = new RegExp(
  `^/(?:explore|trace|story(?:/${ID}(?:/${ID})?)?|entity/${ID}|claim/${ID}|relation/${ID}~${PREDICATE}~${ID})?$`,
)

/** Tests whether a path is the address of an existing page (contracts/addresses). */
export function isPage(path: string): boolean {
  return PAGES.test(path)
}

/** The language of a page: `?lang=`, else the browser's, else Turkish. */
export function languageOf(request: Request): PageLanguage {
  const wished = new URLSearchParams(request.url.split('?')[1]).get('lang')
  const given = LANGUAGES.find((one) => one === wished)
  return given ?? ((request.acceptsLanguages(...LANGUAGES) || LANGUAGES[0]) as PageLanguage)
}

/** Fills language and title into the HTML shell, in the places that client/index.html has for them. */
export function fillShell(html: string, lang: PageLanguage, title: string): string {
  return html.replace('%lang%', lang).replace('%title%', () => escapeMarkup(title))
}
