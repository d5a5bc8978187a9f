import type { SegmentCard } from '../../contracts/detail.ts'
import type { TranslatedQuote } from '../../contracts/readApi.ts'
import type { Call, Snapshot, StoredClaim } from '../store/port.ts'

/** The quotes that some claims have of a source and a translation has too, and the sentences of that. */
export async function translatedQuotes(
  snapshot: Snapshot,
  source: string,
  claims: readonly StoredClaim[],
  call: Call,
): Promise<{ quotes: TranslatedQuote[]; segments: SegmentCard[] }> {
  const quotes = claims.flatMap(({ claim }) =>
    claim.evidence.flatMap(({ source: of, parts, translation }) =>
      of === source && translation
        ? [{ claim: claim.id, parts: parts.map(({ start, end }) => ({ start, end })), translation }]
        : [],
    ),
  )
  const spots = quotes.flatMap(({ translation }) =>
    translation.parts.map(({ start, end }) => ({ source: translation.source, start, end })),
  )
  // A sentence is quoted by many claims, and each part once is enough.
  const asked = [...new Map(spots.map((spot) => [`${spot.source} ${spot.start} ${spot.end}`, spot])).values()]
  const around = await snapshot.around(asked, call)
  const touched = asked.flatMap((spot, at) =>
    (around[at] ?? []).filter(({ start, end }) => start < spot.end && spot.start < end),
  )
  const segments = [...new Map(touched.map((segment) => [segment.id, segment])).values()]
  return {
    quotes,
    segments: segments.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start)),
  }
}
