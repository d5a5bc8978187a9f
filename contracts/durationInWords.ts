import { fillTemplate } from './fillTemplate.ts'

/** Words of the interface for numbers and durations. */
export interface DurationWords {
  /** The numbers from one on that are written in words, with commas between them. */
  numbers: string
  /** `{number}` of years, months, weeks and days. */
  duration: Record<(typeof UNITS)[number], string>
  /** Between a least and a greatest duration, or number of one unit. */
  between: string
}

const UNITS = ['years', 'months', 'weeks', 'days'] as const

/** An ISO 8601 duration in words: *twelve years*, *on iki yıl*. */
export function durationInWords(duration: string, words: DurationWords, lang: string): string {
  return partsOf(duration)
    .map(({ unit, count }) => {
      const number = { text: numberInWords(count, words, lang), plural: count !== 1 }
      return fillTemplate(words.duration[unit], { number }, lang)
    })
    .join(', ')
}

/** The durations between two in words: *one to two months*, *three days to one month*. */
export function spanInWords(min: string, max: string, words: DurationWords, lang: string): string {
  const [least, most] = [partsOf(min), partsOf(max)]
  const [few, many] = [least[0], most[0]]
  const between = (from: string, to: string) =>
    fillTemplate(words.between, { least: { text: from }, most: { text: to } }, lang)
  if (!few || !many || few.unit !== many.unit || least.length > 1 || most.length > 1)
    return between(durationInWords(min, words, lang), durationInWords(max, words, lang))
  const text = between(numberInWords(few.count, words, lang), numberInWords(many.count, words, lang))
  return fillTemplate(words.duration[few.unit], { number: { text, plural: true } }, lang)
}

function partsOf(duration: string): { unit: (typeof UNITS)[number]; count: number }[] {
  const [, ...counts] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? []
  return UNITS.flatMap((unit, at) => (counts[at] === undefined ? [] : [{ unit, count: Number(counts[at]) }]))
}

/** A small whole number in words, any other in digits. */
export function numberInWords(number: number, { numbers }: DurationWords, lang: string): string {
  return numbers.split(', ')[number - 1] ?? new Intl.NumberFormat(lang).format(number)
}
