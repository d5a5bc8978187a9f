import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Claim } from '../../contracts/claim.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import type { Modality } from '../../contracts/modality.ts'
import { dateBounds } from './eventBounds.ts'
import type { ClaimRow, SegmentRow } from './prepared.ts'
import type { PreparedSegments } from './prepareSegments.ts'
import { counted, type Progress } from './progress.ts'

const STRENGTH: Record<Modality, number> = { asserted: 4, reported: 3, intended: 2, believed: 1 }

/**
 * Computes the data of claims that filters, orders and ranks need, and adds the claims to the segments that they quote.
 */
export function prepareClaims(
  dataset: Dataset,
  noOf: ReadonlyMap<string, number>,
  segments: PreparedSegments,
  progress?: Progress,
): ClaimRow[] {
  const bounds = dateBounds(dataset.claims)
  const workOf = new Map(dataset.sources.map(({ id, work }) => [id, work ?? `source:${id}`]))
  const no = (id: string) => {
    const found = noOf.get(id)
    if (found === undefined) throw new Error(`the dataset was not checked: there is no entity ${id}`)
    return found
  }
  return Array.from(counted(dataset.claims, 'preparing claims', progress), (claim, index) => {
    const sources = unique(claim.evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => source))
    const works = unique(sources.map((source) => workOf.get(source) as string))
    const quotes = quotesOf(claim, segments)
    for (const touched of new Set(quotes.flatMap((quote) => quote.segments)))
      segments.rows[touched]?.claims.push(claim.id)
    for (const { start, segments: touched } of quotes)
      for (const no of touched) {
        const row = segments.rows[no] as SegmentRow
        row.reach = Math.min(row.reach, start)
      }
    return {
      no: index,
      id: claim.id,
      predicate: claim.predicate,
      subject: no(claim.subject),
      object: claim.object === undefined ? undefined : no(claim.object),
      subjectId: claim.subject,
      objectId: claim.object,
      modality: claim.modality,
      polarity: claim.polarity,
      explicit: claim.explicit,
      sources,
      works,
      strength: 100 * STRENGTH[claim.modality] + (claim.explicit ? 10 : 0) + Math.min(works.length, 3),
      ...bounds.ofClaim(claim),
      named: namedBy(claim)
        .map(no)
        .sort((a, b) => a - b),
      quotes,
      json: JSON.stringify(claim),
    }
  })
}

function quotesOf(claim: Claim, segments: PreparedSegments): ClaimRow['quotes'] {
  return claim.evidence.flatMap(({ source, stance, parts }, evidence) =>
    parts.map(({ exact, start, end }, part) => ({
      evidence,
      source,
      stance,
      part,
      exact,
      start,
      end,
      segments: segments.touchedBy(source, start, end),
    })),
  )
}

/** Entities that a claim names in other roles than subject and object. */
function namedBy({ subject, object, holder, place, event, participants }: Claim): string[] {
  const named = [holder, place, event, ...(participants ?? []).map(({ entity }) => entity)]
  return unique(named.filter((id) => id !== undefined)).filter((id) => id !== subject && id !== object)
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort(compareCodePoints)
}
