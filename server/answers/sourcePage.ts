import type { SegmentCard } from '../../contracts/detail.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { Range } from '../../contracts/readApi.ts'
import type { Source } from '../../contracts/source.ts'
import { Refusal, wrongField } from '../problems.ts'
import type { Call, Snapshot, StoredSource } from '../store/port.ts'

/** Segments of a source that lie side by side, where they stand in its text, and how many are before and after them. */
export interface SourcePage {
  segments: SegmentCard[]
  range?: Range
  before: number
  after: number
  previous?: string
  next?: string
}

/** The page that is asked for. Pages begin at every so many segments, unless one is asked for after another segment. */
interface Asked {
  limit: number
  after?: string | undefined
  segment?: string | undefined
}

/**
 * Cuts a source into pages of so many segments and gives the first, the one with a segment, or the one after it. What
 * stands between two segments, as bullets do, belongs to the page of the second.
 */
export async function sourcePage(
  snapshot: Snapshot,
  { source, segments: count }: StoredSource,
  asked: Asked,
  call: Call,
): Promise<SourcePage> {
  const from = await beginOf(snapshot, source.id, asked, call)
  const first = Math.max(0, from - 1)
  const near = await snapshot.segments(source.id, first, asked.limit + 1 + from - first, call)
  const previous = from > 0 ? near[0] : undefined
  const segments = near.slice(from - first, from - first + asked.limit)
  const next = near[from - first + asked.limit]
  return {
    segments,
    ...rangeOf(source, count, previous, segments, next),
    before: from,
    after: count - from - segments.length,
    ...(previous ? { previous: previous.id } : {}),
    ...(next ? { next: next.id } : {}),
  }
}

function rangeOf(
  { text }: Source,
  count: number,
  previous: SegmentCard | undefined,
  segments: readonly SegmentCard[],
  next: SegmentCard | undefined,
): { range?: Range } {
  if (!text) return {}
  const last = segments.at(-1)
  const behind = count === 0 ? Math.min(text.end, text.start + LIMITS.read.uncut) : text.end
  const end = next && last ? last.end : behind
  // Behind the last segment there is nothing: what follows it is on its own page.
  const start = last || !previous ? (previous?.end ?? text.start) : end
  return { range: { start, end } }
}

async function beginOf(snapshot: Snapshot, source: string, { limit, after, segment }: Asked, call: Call) {
  if (after !== undefined && segment !== undefined) throw wrongField('after', 'cannot be asked for with segment')
  const named = after ?? segment
  if (named === undefined) return 0
  const place = await snapshot.placeOf(named, call)
  if (place?.source !== source) throw new Refusal('not-found', `The source ${source} has no segment ${named}.`)
  return after === undefined ? place.at - (place.at % limit) : place.at + 1
}
