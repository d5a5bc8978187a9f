import { type Address, queryOf, writeApiAddress } from '../../contracts/addresses.ts'
import { soughtText } from '../../contracts/soughtWords.ts'

/** The address in the API of what a page is about; undefined for a page about nothing single. */
export function apiAddress({ page, dataset }: Address, base: string): string | undefined {
  const nouns = new Map([
    ['entity', 'entities'],
    ['relation', 'relations'],
    ['claim', 'claims'],
  ])
  const noun = nouns.get(page.name)
  if (page.name === 'disagreements') {
    const query = page.skip === undefined ? '' : `?skip=${page.skip}`
    return writeApiAddress(`/api/disagreements${query}`, { base, dataset })
  }
  if (page.name === 'read') return page.source && writeApiAddress(`/api/sources/${page.source}`, { base, dataset })
  if (page.name === 'search') {
    const { q = '', source, after } = page
    return writeApiAddress(`/api/search${queryOf({ q: soughtText(q), in: 'text', source, after })}`, { base, dataset })
  }
  return noun && 'id' in page ? writeApiAddress(`/api/${noun}/${page.id}`, { base, dataset }) : undefined
}
