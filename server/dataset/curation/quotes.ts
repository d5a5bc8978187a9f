import { canonicalJson } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Claims from which on a quote is asked whether it says each of them. */
const MANY = 3

/** Most claims that a message names. */
const NAMED = 6

/**
 * Finds quotes that support so many claims that one of them may not be said by it. A claim whose words are marked in
 * the quote, and no other claim's the same, has been looked at.
 */
export function sharedQuotes({ claims }: Dataset): Finding[] {
  const quoting = claims.flatMap((claim) => supportsOf(claim).map((use) => ({ id: claim.id, ...use })))
  return [...groupBy(quoting, ({ quote }) => quote).values()].flatMap((uses): Finding[] => {
    const same = groupBy(uses, ({ marks }) => marks)
    const vague = uses.filter(({ marks }) => marks === '' || new Set(same.get(marks)?.map(({ id }) => id)).size > 1)
    const ids = [...new Set(vague.map(({ id }) => id))].sort()
    const [first, ...others] = ids as [string, ...string[]]
    if (ids.length < MANY) return []
    const named = others.slice(0, NAMED).map(clip).join(', ')
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
    return [{ rule: 'quote-shared', id: first, message: `rests on the same words as ${named}${more}` }]
  })
}

function supportsOf({ evidence }: Claim): { quote: string; marks: string }[] {
  return evidence
    .filter(({ stance }) => stance === 'supports')
    .map(({ source, parts, spans }) => ({
      quote: [source, ...parts.map(({ start, end }) => `${start}–${end}`)].join(' '),
      marks: spans ? canonicalJson(spans) : '',
    }))
}
