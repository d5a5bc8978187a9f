import type { Request } from 'express'
import { LANGUAGES, type Lang, readAddress } from '../contracts/addresses.ts'
import { escapeMarkup } from '../contracts/escapeMarkup.ts'

/** The language of a page: `?lang=`, else the browser's, else the first of ours. */
export function languageOf(request: Request): Lang {
  return readAddress(request.url).lang ?? ((request.acceptsLanguages(...LANGUAGES) || LANGUAGES[0]) as Lang)
}

/** The parts of the HTML shell that the server fills in. */
export interface ShellParts {
  base: string
  /** The public address, where there is one. */
  address?: string | undefined
  /** Absent for the one at the bare addresses. */
  dataset?: string | undefined
  lang: Lang
  title: string
}

/** The HTML shell with its language, base path and title in the places that client/index.html keeps for them. */
export function fillShell(html: string, { base, address = '', dataset, lang, title }: ShellParts): string {
  return html
    .replace('%lang%', lang)
    .replace('%base%', base)
    .replace(' data-address="%address%"', () => (address === '' ? '' : ` data-address="${escapeMarkup(address)}"`))
    .replace(' data-dataset="%dataset%"', dataset === undefined ? '' : ` data-dataset="${dataset}"`)
    .replace('%title%', () => escapeMarkup(title))
    .replaceAll('"./', `"${base}`)
}
