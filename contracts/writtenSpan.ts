import { foldTokens } from './fold.ts'

const NUMBERS = 'bir iki uc dort bes alti yedi sekiz dokuz on'.split(' ')
const ENGLISH = 'one two three four five six seven eight nine ten'.split(' ')
// A day after, the day after: one.
const ARTICLES = ['a', 'an', 'the']
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yil: 'Y',
    sene: 'Y',
    ay: 'M',
    hafta: 'W',
    gun: 'D',
    year: 'Y',
    years: 'Y',
    month: 'M',
    months: 'M',
    week: 'W',
    weeks: 'W',
    day: 'D',
    days: 'D',
  }),
)
const WORDS: ReadonlyMap<string, 'after' | 'before'> = new Map(
  Object.entries({
    sonra: 'after',
    once: 'before',
    after: 'after',
    later: 'after',
    before: 'before',
    earlier: 'before',
  }),
)

/** A parsed relative date: its direction, and the least and greatest distance where they are written. */
export interface WrittenSpan {
  is: 'after' | 'before'
  min?: string
  max?: string
}

/**
 * Reads the end of a relative date as a Turkish or English text writes it (`bir-iki ay sonra`, `3 gün önce`,
 * `bir müddet sonra`, `two days after`): one number is a distance, two are its least and its greatest. Undefined for
 * other wordings.
 */
export function readWrittenSpan(written: string): WrittenSpan | undefined {
  // Drop the words of *two to three days after*.
  const tokens = foldTokens(written).filter((token) => token !== 'to' && token !== 'or')
  const is = WORDS.get(tokens.at(-1) ?? '')
  if (!is) return undefined
  const unit = UNITS.get(tokens.at(-2) ?? '')
  const one = numberOf(tokens.at(-3))
  if (unit === undefined || one === undefined) return { is }
  const ten = tokens.at(-4) === 'on' && one < 10
  const last = ten ? 10 + one : one
  // Ignore a greater number before it, such as the year in `4 Eylül 1919 bir ay sonra`.
  const first = numberOf(tokens.at(ten ? -5 : -4))
  const from = Math.min(first ?? last, last)
  return { is, min: `P${from}${unit}`, max: `P${last}${unit}` }
}

function numberOf(token = ''): number | undefined {
  if (/^\d{1,3}$/.test(token)) return Number(token)
  if (ARTICLES.includes(token)) return 1
  const at = Math.max(NUMBERS.indexOf(token), ENGLISH.indexOf(token))
  return at < 0 ? undefined : at + 1
}
