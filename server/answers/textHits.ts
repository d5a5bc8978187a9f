import { codePoints } from '../../contracts/codePoints.ts'
import type { SegmentCard } from '../../contracts/detail.ts'
import {
  chunkEnd,
  contextOf,
  type FoundWord,
  hitsAmong,
  type Stretch,
  wordsFound,
} from '../../contracts/keywordInContext.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { SoughtWord } from '../../contracts/soughtWords.ts'
import type { TextHit, TextHits } from '../../contracts/textHits.ts'
import type { Call, PageEnd, Snapshot } from '../store/port.ts'
import { type Pause, pausing } from '../turns.ts'
import { cardsOf } from './cardsOf.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { readClaims } from './readClaims.ts'

/** Work at a character that is looked through for words. */
const CHARACTER = 10
/** Segments that are asked for at once: each has a hit, so that more are seldom needed. */
const SEGMENTS = 20

interface Asked {
  source?: string | undefined
  limit: number
  after?: string | undefined
}

// A hit without what quotes it, and the end of a page after it.
interface Placed {
  no: number
  end: PageEnd
  hit: Omit<TextHit, 'claims' | 'omitted'>
}

/** A page of the places where sought words stand in the texts, with the best claims that quote them. */
export async function textHits(
  snapshot: Snapshot,
  words: SoughtWord[],
  { source, limit, after }: Asked,
  call: Call,
): Promise<TextHits> {
  const { version } = snapshot.meta
  const from = after === undefined ? undefined : readCursor(after, version, 'place')
  const [placed, count] = await Promise.all([
    hitsAfter(snapshot, words, { source, from, limit: limit + 1 }, call),
    snapshot.countWith(words, source, LIMITS.textHits.counted + 1, call),
  ])
  const page = placed.slice(0, limit)
  const last = page.at(-1)
  const spots = page.map(({ no, hit }) => ({ source: hit.source, no, start: hit.start, end: hit.end }))
  const quoting = await snapshot.quoting(spots, LIMITS.textHits.claims, call)
  const hits = page.map(({ hit }, at): TextHit => ({ ...hit, ...(quoting[at] ?? { claims: [], omitted: 0 }) }))
  return {
    hits,
    ...(await claimsOf(snapshot, hits, call)),
    segments: {
      count: Math.min(count, LIMITS.textHits.counted),
      atLeast: count > LIMITS.textHits.counted,
    },
    ...(placed.length > limit && last ? { next: writeCursor(last.end, version, 'place') } : {}),
  }
}

async function hitsAfter(
  snapshot: Snapshot,
  words: SoughtWord[],
  { source, from, limit }: { source: string | undefined; from: PageEnd | undefined; limit: number },
  call: Call,
): Promise<Placed[]> {
  const pause = pausing(call)
  const placed: Placed[] = []
  // The last segment of the page before may have more hits.
  let after = from ? from.no - 1 : -1
  for (;;) {
    const ask = Math.min(SEGMENTS, limit - placed.length)
    const found = await snapshot.segmentsWith(words, { source, after, limit: ask }, call)
    for (const { no, segment } of found) {
      const hits = await hitsIn(segment.exact, words, pause)
      const seen = no === from?.no ? Number(from.value) : 0
      placed.push(...cutOut(no, segment, hits, seen, limit - placed.length))
      if (placed.length >= limit) return placed
      after = no
    }
    if (found.length < ask) return placed
  }
}

/** The sought words of a segment, which is looked through in pieces, however long it is. */
async function hitsIn(text: string, words: readonly SoughtWord[], pause: Pause): Promise<Stretch[]> {
  const all: FoundWord[] = []
  let count = 0
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start)
    await pause(CHARACTER * (end - start))
    const { found, words: seen } = wordsFound(text, { start, end }, count, words)
    for (const one of found) all.push(one)
    count += seen
    start = end
  }
  return hitsAmong(text, all)
}

function cutOut(no: number, segment: SegmentCard, hits: readonly Stretch[], seen: number, most: number): Placed[] {
  const { source, id, kind, number, headingText, exact } = segment
  let point = segment.start
  let unit = 0
  const pointAt = (to: number) => {
    point += codePoints(exact.slice(unit, to)).length
    unit = to
    return point
  }
  return hits.slice(seen, seen + most).map((word, at) => {
    const context = contextOf(exact, word)
    const start = pointAt(word.start)
    return {
      no,
      end: { value: seen + at + 1, no },
      hit: {
        source,
        segment: id,
        kind,
        number,
        ...(headingText === undefined ? {} : { headingText }),
        start,
        end: pointAt(word.end),
        before: exact.slice(context.start, word.start),
        word: exact.slice(word.start, word.end),
        after: exact.slice(word.end, context.end),
        cut: { before: context.start > 0, after: context.end < exact.length },
      },
    }
  })
}

async function claimsOf(
  snapshot: Snapshot,
  hits: readonly TextHit[],
  call: Call,
): Promise<Pick<TextHits, 'claims' | 'entities'>> {
  const quoting = hits.flatMap(({ claims }) => claims)
  const { claims, ends } = await readClaims(snapshot, quoting, call)
  return { claims, entities: await cardsOf(snapshot, ends, call) }
}
