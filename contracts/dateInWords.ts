import { boundsInWords } from './boundsInWords.ts'
import type { Bounds, DateStatement } from './dates.ts'
import { partsOfDay } from './days.ts'
import { type DurationWords, durationInWords, spanInWords } from './durationInWords.ts'
import { type Filling, fillTemplate } from './fillTemplate.ts'

/** Words of the interface for a date that is only known as before, after or at the time of an event, `{name}`. */
export interface DateWords extends DurationWords {
  /** `{span}`: how long before or after, if it is said. */
  relative: Record<NonNullable<DateStatement['relativeTo']>['is'], string>
}

/** Input of a date in words besides its statement: its bounds, whether its words are in the language, the events. */
export interface DateContext {
  bounds: Bounds | undefined
  same: boolean
  name(event: string): Filling
  lang: string
  words: DateWords
}

/**
 * A date in the words of its source, with its meaning in brackets where it is not plain. In another language what it
 * means, with the words of the source in brackets where another calendar makes them differ. A year that is only
 * inferred stands alone in brackets (*2 May [1920]*). The days of a relative date are told where both ends of them are
 * known.
 */
export function dateInWords(date: DateStatement, context: DateContext): string {
  const { written, calendar, basis, inferred, relativeTo } = date
  const { bounds, same, lang } = context
  const plain = calendar === 'gregorian' && basis === 'text' && !inferred
  const known = bounds && (!relativeTo || (bounds.earliest && bounds.latest))
  const days = known && boundsInWords(bounds, lang)
  const year = bounds && calendar === 'gregorian' && inferred?.join() === 'year' && oneYear(bounds)
  if (year) return `${same ? written : boundsInWords(bounds, lang, { year: false })} [${year}]`
  if (same) {
    const meaning = days || (relativeTo && relativeInWords(relativeTo, context, false))
    return meaning && !plain ? `${written} [${meaning}]` : written
  }
  if (relativeTo) return `${relativeInWords(relativeTo, context, true)}${days ? ` [${days}]` : ''}`
  if (!days) return `“${written}”`
  return plain ? days : `${days} [“${written}”]`
}

/** A date told by an event, for a sentence about it; in the language of the source with its words in brackets. */
export function whenInWords({ written, relativeTo }: DateStatement, context: DateContext): string | undefined {
  if (!relativeTo) return undefined
  return context.same
    ? `${relativeInWords(relativeTo, context, false)} (“${written}”)`
    : relativeInWords(relativeTo, context, true)
}

function relativeInWords(
  { event, is, min, max }: NonNullable<DateStatement['relativeTo']>,
  { name, lang, words }: DateContext,
  long: boolean,
): string {
  const only = min ?? max
  const span =
    min && max && min !== max ? spanInWords(min, max, words, lang) : only && durationInWords(only, words, lang)
  return fillTemplate(words.relative[is], { name: name(event), span: long && span ? { text: span } : undefined }, lang)
}

function oneYear({ earliest, latest }: Bounds): number | undefined {
  if (!earliest || !latest) return undefined
  const { year } = partsOfDay(earliest)
  return year > 0 && year === partsOfDay(latest).year ? year : undefined
}
