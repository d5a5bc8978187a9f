import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Page } from '../../contracts/addresses.ts'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { type Dictionary, useVocabulary } from './useVocabulary.ts'

/**
 * Returns a function that cites what a page shows where no address can: by dataset, version and record. `version` is
 * that of the answer from which it is shown: the card of the dataset may have been fetched before or after it.
 */
export function useReference(): (page: Page, version: string) => string {
  const { t } = useTranslation('shell')
  const { dataset } = useVocabulary()
  return (page, version) => referenceOf(page, dataset, version, t)
}

/** Cites what a page shows where no address can. */
export function referenceOf(
  page: Page,
  dataset: Dictionary['dataset'],
  version: string,
  t: TFunction<'shell'>,
): string {
  return [
    ...(dataset ? [t('cite.dataset', { id: dataset.id, version: shortVersion(version) })] : []),
    ...recordsOf(page).map(([of, id]) => t(`cite.${of}`, { id })),
  ].join(', ')
}

type Named = [of: 'entity' | 'relation' | 'claim' | 'story' | 'scene' | 'source' | 'segment', id: string]

function recordsOf(page: Page): Named[] {
  switch (page.name) {
    case 'entity':
    case 'relation':
    case 'claim':
      return [[page.name, page.id]]
    case 'explore':
      return [...named('entity', page.entity), ...named('relation', page.relation)]
    case 'story':
      return [...named('story', page.id), ...named('scene', page.scene)]
    case 'read':
      return [...named('source', page.source), ...named('segment', page.segment), ...named('claim', page.claim)]
    default:
      return []
  }
}

function named(of: Named[0], id: string | undefined): Named[] {
  return id === undefined ? [] : [[of, id]]
}
