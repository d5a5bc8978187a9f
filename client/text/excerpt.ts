import type { PassageHit } from '../../contracts/firstLoadApi.ts'
import { highlightRanges, type Run } from './highlightRanges.ts'

const BEFORE = 28
const LENGTH = 90
/** Longer sentences before and after a quote are cut, in code points. */
const CONTEXT = 220

/** The stretch of a passage round most of its matches, cut at blanks and with dots where something is left out. */
export function excerpt(hit: PassageHit): Run[] {
  const points = [...hit.exact]
  const first = densest(hit.marks.map(([start]) => start - hit.start))
  const from = first > BEFORE ? blankAfter(points, first - BEFORE) : 0
  const to = points.length > from + LENGTH ? blankBefore(points, from + LENGTH) : points.length
  const marks = hit.marks.map(([start, end]) => ({ start, end }))
  const runs = highlightRanges(points.slice(from, to).join(''), hit.start + from, marks).map((run) => ({
    ...run,
    text: run.text.replace(/\s+/g, ' '),
  }))
  return [...(from > 0 ? [{ text: '… ' }] : []), ...runs, ...(to < points.length ? [{ text: ' …' }] : [])]
}

// The match from which most others are within reach; the first of several.
function densest(starts: number[]): number {
  const reach = (from: number) => starts.filter((one) => one >= from && one < from + LENGTH - BEFORE).length
  return starts.reduce((best, one) => (reach(one) > reach(best) ? one : best), starts[0] ?? 0)
}

/** The end of a long sentence, from a blank on and with dots before it; a shorter one as it is. */
export function endOf(sentence: string): string {
  const points = [...sentence]
  return points.length <= CONTEXT ? sentence : `… ${points.slice(blankAfter(points, points.length - CONTEXT)).join('')}`
}

/** The beginning of a long sentence, up to a blank and with dots after it; a shorter one as it is. */
export function beginningOf(sentence: string): string {
  const points = [...sentence]
  return points.length <= CONTEXT ? sentence : `${points.slice(0, blankBefore(points, CONTEXT)).join('')} …`
}

function blankAfter(points: string[], at: number): number {
  const blank = points.findIndex((point, index) => index >= at && /\s/.test(point))
  return blank < 0 ? at : blank + 1
}

function blankBefore(points: string[], at: number): number {
  const blank = points.slice(0, at).findLastIndex((point) => /\s/.test(point))
  return blank <= 0 ? at : blank
}
