import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Page } from '../../contracts/addresses.ts'
import type { Label } from '../../contracts/label.ts'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { LAST_STOP, useMarkedLabel } from './LabelText.tsx'
import { referenceOf } from './useReference.ts'
import { type Dictionary, useVocabulary } from './useVocabulary.ts'

/** An address longer than this is no reading for people: the page of the picture is named instead. */
const READABLE = 160

/** The words that a citation is made with. */
export interface CitationWords {
  dataset: Dictionary['dataset']
  say: (label: Label) => string
  tShell: TFunction<'shell'>
}

/** Returns `citationOf` in the words of the page. */
export function useCitation(): (title: string, page: Page, address: string | undefined, version: string) => string {
  const { t: tShell } = useTranslation('shell')
  const say = useMarkedLabel()
  const { dataset } = useVocabulary()
  return (title, page, address, version) => citationOf({ dataset, say, tShell }, title, page, address, version)
}

/**
 * Cites a page in marked words: by its title, the dataset, the version of what is cited and the public address, or
 * without an address by dataset, version and record.
 */
export function citationOf(
  { dataset, say, tShell }: CitationWords,
  title: string,
  page: Page,
  address: string | undefined,
  version: string,
): string {
  if (!dataset) return ''
  const cite = say(dataset.cite).replace(LAST_STOP, '')
  if (!address)
    return tShell('cite.bare', { page: title, cite, reference: referenceOf(page, dataset, version, tShell) })
  const { href, origin, pathname } = new URL(address)
  return tShell('cite.text', {
    page: title,
    cite,
    version: shortVersion(version),
    address: href.length <= READABLE ? href : origin + pathname,
  })
}
