import { fillTemplate } from './fillTemplate.ts'

/** Words of the interface for numbers and durations. */
export interface DurationWords {
  /** The numbers from one on that are written in words, with commas between them. */
  numbers: string
  /** `{number}` of years, months, weeks and days. */
  duration: Record<'years' | 'months' | 'weeks' | 'days', string>
}

/** An ISO 8601 duration in words: *twelve years*, *on iki yıl*. */
export function durationInWords(duration: string, words: DurationWords, lang: string): string {
  const [, ...counts] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? []
  const units = ['years', 'months', 'weeks', 'days'] as const
  return units
    .flatMap((unit, at) => {
      if (counts[at] === undefined) return []
      const count = Number(counts[at])
      const number = { text: numberInWords(count, words, lang), plural: count !== 1 }
      return [fillTemplate(words.duration[unit], { number }, lang)]
    })
    .join(', ')
}

/** A small whole number in words, any other in digits. */
export function numberInWords(number: number, { numbers }: DurationWords, lang: string): string {
  return numbers.split(', ')[number - 1] ?? new Intl.NumberFormat(lang).format(number)
}
