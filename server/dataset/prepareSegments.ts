import { Buffer } from 'node:buffer'
import { type CodePoints, codePoints } from '../../contracts/codePoints.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import type { Segment } from '../../contracts/segment.ts'
import { indexTokens } from '../../contracts/soughtWords.ts'
import type { SegmentRow } from './prepared.ts'
import { counted, type Progress } from './progress.ts'

/**
 * Segments in reading order with words and places (`claims` still empty, `reach` their own start), and a lookup of
 * those that a range touches.
 */
export interface PreparedSegments {
  rows: SegmentRow[]
  /** Gives the `no` of the source's segments that share a code point with the range, ascending. */
  touchedBy(source: string, start: number, end: number): number[]
}

/**
 * Cuts the texts of a canonical dataset into segments, numbers each kind from the last heading, and folds the words
 * that search may find.
 */
export function prepareSegments(dataset: Dataset, progress?: Progress): PreparedSegments {
  const texts = textsOf(dataset)
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const spans = new Map<string, { first: number; rows: SegmentRow[] }>()
  let heading: SegmentRow | undefined
  let numbers: Record<Segment['kind'], number> = { heading: 0, item: 0, sentence: 0 }
  const rows = Array.from(counted(dataset.segments, 'preparing segments', progress), (segment, no) => {
    let span = spans.get(segment.source)
    if (!span) {
      span = { first: no, rows: [] }
      spans.set(segment.source, span)
      heading = undefined
      numbers = { heading: 0, item: 0, sentence: 0 }
    }
    const source = sources.get(segment.source)
    const exact = texts.get(source?.text?.file ?? '')?.slice(segment.start, segment.end) ?? ''
    if (segment.kind === 'heading') numbers = { heading: numbers.heading, item: 0, sentence: 0 }
    numbers[segment.kind]++
    const row: SegmentRow = {
      ...segment,
      no,
      exact,
      number: numbers[segment.kind],
      searchText: source?.role === 'evidence' ? indexTokens(exact).join(' ') : '',
      claims: [],
      reach: segment.start,
      json: JSON.stringify(segment),
      ...(heading && segment.kind !== 'heading' ? { heading: heading.id, headingText: heading.exact } : {}),
    }
    if (segment.kind === 'heading') heading = row
    span.rows.push(row)
    return row
  })
  return {
    rows,
    touchedBy(source, start, end) {
      const span = spans.get(source)
      if (!span) return []
      // Segments of a source do not overlap, so that their ends ascend too.
      const nos: number[] = []
      for (let at = firstEndingAfter(span.rows, start); (span.rows[at]?.start ?? end) < end; at++)
        nos.push(span.first + at)
      return nos
    },
  }
}

/** The texts of a dataset by file name, as code points. */
export function textsOf(dataset: Dataset): Map<string, CodePoints> {
  return new Map(
    Object.entries(dataset.texts).map(([file, bytes]) => [file, codePoints(Buffer.from(bytes).toString())]),
  )
}

function firstEndingAfter(rows: SegmentRow[], start: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as SegmentRow).end > start) high = middle
    else low = middle + 1
  }
  return low
}
