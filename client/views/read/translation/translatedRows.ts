import type { SegmentCard } from '../../../../contracts/detail.ts'
import type { TranslatedQuote } from '../../../../contracts/readApi.ts'
import type { ReadRow } from '../readRows.ts'

type Fault = NonNullable<TranslatedQuote['translation']['faults']>[number]

/** A stretch of a translated sentence: whether its words are wrong, and the claims whose quotes it translates. */
export interface TranslatedRun {
  text: string
  from: number
  wrong: boolean
  claims: string[]
}

/** The translation of a sentence. */
export interface TranslatedRow {
  /** Its sentences, by the quotes that stand in them. */
  sentences: { segment: SegmentCard; runs: TranslatedRun[] }[]
  faults: Fault[]
  /** Claims whose words it leaves out. */
  left: string[]
}

/**
 * The translation of each sentence, aligned by the quotes that claims have of it. Where a quote is of several
 * sentences, those that have quotes of their own are aligned by these.
 */
export function translatedRows(
  rows: readonly ReadRow[],
  quotes: readonly TranslatedQuote[],
  segments: readonly SegmentCard[],
): ReadonlyMap<string, TranslatedRow> {
  const touching = ({ start, end }: { start: number; end: number }, quote: TranslatedQuote) =>
    quote.parts.some((part) => part.start < end && start < part.end)
  const of = new Map(rows.map(({ segment }) => [segment.id, quotes.filter((quote) => touching(segment, quote))]))
  const wide = new Set(
    quotes.filter((quote) => rows.filter(({ segment }) => of.get(segment.id)?.includes(quote)).length > 1),
  )
  return new Map(
    rows.flatMap(({ segment }) => {
      const mine = of.get(segment.id) ?? []
      if (mine.length === 0) return []
      const own = mine.filter((quote) => !wide.has(quote))
      const sentences = sentencesOf(own, segments)
      const shown = sentences.length > 0 ? sentences : sentencesOf(mine, segments)
      return [[segment.id, rowOf(shown, mine, segment)] as const]
    }),
  )
}

/** Number of sentences with a fault. */
export function faulty(rows: ReadonlyMap<string, TranslatedRow>): number {
  return [...rows.values()].filter(({ faults }) => faults.length > 0).length
}

function sentencesOf(quotes: readonly TranslatedQuote[], segments: readonly SegmentCard[]): SegmentCard[] {
  const parts = quotes.flatMap(({ translation }) =>
    translation.parts.map(({ start, end }) => ({ source: translation.source, start, end })),
  )
  return segments.filter((segment) => parts.some((part) => part.source === segment.source && meet(part, segment)))
}

function rowOf(
  sentences: readonly SegmentCard[],
  quotes: readonly TranslatedQuote[],
  { start }: SegmentCard,
): TranslatedRow {
  const inside = (fault: Fault, { parts }: TranslatedQuote) =>
    fault.start === undefined || fault.end === undefined
      ? // Nothing to point at: told where the quote begins.
        parts[0] === undefined || parts[0].start >= start
      : sentences.some((one) => meet({ start: fault.start ?? 0, end: fault.end ?? 0 }, one))
  const faults = quotes.flatMap((quote) => (quote.translation.faults ?? []).filter((fault) => inside(fault, quote)))
  const once = [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
  once.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  return {
    sentences: sentences.map((segment) => ({ segment, runs: runsOf(segment, once, quotes) })),
    faults: once,
    left: quotes.flatMap(({ claim, translation }) => (translation.parts.length === 0 ? [claim] : [])),
  }
}

function runsOf(segment: SegmentCard, faults: readonly Fault[], quotes: readonly TranslatedQuote[]): TranslatedRun[] {
  const wrong = faults.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
  const parts = quotes.flatMap(({ claim, translation }) =>
    translation.source === segment.source ? translation.parts.map(({ start, end }) => ({ claim, start, end })) : [],
  )
  const cuts = new Set([segment.start, segment.end])
  for (const range of [...wrong, ...parts].filter((one) => meet(one, segment))) {
    cuts.add(Math.max(range.start, segment.start))
    cuts.add(Math.min(range.end, segment.end))
  }
  const at = [...cuts].sort((a, b) => a - b)
  const points = [...segment.exact]
  return at.slice(0, -1).map((from, index) => {
    const to = at[index + 1] as number
    const over = (one: { start: number; end: number }) => one.start <= from && to <= one.end
    return {
      text: points.slice(from - segment.start, to - segment.start).join(''),
      from,
      wrong: wrong.some(over),
      claims: [...new Set(parts.filter(over).map(({ claim }) => claim))],
    }
  })
}

function meet(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
