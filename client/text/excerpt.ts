import type { PassageHit } from '../../contracts/firstLoadApi.ts'
import { highlightRanges, type Run } from './highlightRanges.ts'

const BEFORE = 28
const LENGTH = 90
/** Length in code points beyond which sentences before and after a quote are cut. */
const CONTEXT = 220

/** Cuts a passage to the part with most matches, at blanks, with dots where something is left out. */
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

// Finds the match with most others within reach; the first of several.
function densest(starts: number[]): number {
  const reach = (from: number) => starts.filter((one) => one >= from && one < from + LENGTH - BEFORE).length
  return starts.reduce((best, one) => (reach(one) > reach(best) ? one : best), starts[0] ?? 0)
}

/** Cuts a long sentence to its end, from a blank on, with dots before it. */
export function endOf(sentence: string): string {
  const points = [...sentence]
  return points.length <= CONTEXT ? sentence : `… ${points.slice(blankAfter(points, points.length - CONTEXT)).join('')}`
}

/** Cuts a long sentence to its beginning, up to a blank, with dots after it. */
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
