import {
  type Bounds,
  boundsOf,
  type DateStatement,
  type Duration,
  moveDay,
  OutsideYears,
} from '../../../contracts/dates.ts'
import { sortableDay } from '../../../contracts/days.ts'
import { readWrittenDate } from '../../../contracts/writtenDate.ts'
import { readWrittenSpan } from '../../../contracts/writtenSpan.ts'
import { dateOrder } from '../dateOrder.ts'
import { clip } from '../errors.ts'
import { baseOf, dateBounds } from '../eventBounds.ts'
import type { Located, Place } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/**
 * Checks that date statements say what is written, in a quote of the claim, have sane bounds, form no circle and do not
 * lead out of the years that we count.
 */
export function checkDates(subject: Subject): void {
  const ofEvent = eventBounds(subject)
  const basesOf = new Map<string, string[]>()
  const relative: { from: string; to: string; place: Place }[] = []
  for (const claim of subject.claims) {
    const { record, at } = claim
    const dates: [DateStatement, Path][] = []
    if (record.date) dates.push([record.date, ['date']])
    if (record.value && 'date' in record.value) dates.push([record.value.date, ['value', 'date']])
    const to = baseOf(record)
    if (to !== undefined) {
      const from = record.subject
      relative.push({ from, to, place: at('value', 'date', 'relativeTo', 'event') })
      const bases = basesOf.get(from)
      if (bases) bases.push(to)
      else basesOf.set(from, [to])
    }
    const quotes = record.evidence.filter(({ stance }) => stance === 'supports').flatMap(({ parts }) => parts)
    for (const [date, path] of dates) {
      checkDate(subject, claim, date, path, ofEvent)
      if (!quotes.some(({ exact }) => oneLine(exact).includes(oneLine(date.written))))
        subject.report(
          at(...path, 'written'),
          'date-written',
          `${clip(date.written)} stands in no supporting quote of the claim`,
        )
    }
  }
  for (const entity of subject.entities)
    for (const [name, value] of Object.entries(entity.record.attributes ?? {}))
      if (typeof value === 'object') checkDate(subject, entity, value, ['attributes', name], ofEvent)

  const { inCircle } = dateOrder(basesOf)
  for (const { from, to, place } of relative)
    if (inCircle(from, to))
      subject.report(place, 'date-cycle', `the date of ${clip(from)} depends on itself through ${clip(to)}`)
}

type OfEvent = (event: string) => Bounds | undefined

// A date that leads out of the years is reported where it stands; what is relative to it has no bounds then.
function eventBounds({ claims }: Subject): OfEvent {
  const bounded: typeof boundsOf = (date, ofEvent) => withinYears(() => boundsOf(date, ofEvent)).bounds
  return dateBounds(
    claims.map(({ record }) => record),
    bounded,
  ).ofEvent
}

function withinYears(compute: () => Bounds | undefined): { bounds?: Bounds | undefined; outside?: string } {
  try {
    return { bounds: compute() }
  } catch (error) {
    if (error instanceof OutsideYears) return { outside: error.message }
    throw error
  }
}

function checkDate(subject: Subject, one: Located<unknown>, date: DateStatement, path: Path, ofEvent: OfEvent): void {
  const { report } = subject
  const at = (field: string) => one.at(...path, field)
  const { edtf, relativeTo, calendar } = date
  const isRelative = calendar === 'relative'
  if (isRelative !== (relativeTo !== undefined) || isRelative !== (edtf === undefined)) {
    report(
      at(isRelative ? 'relativeTo' : 'edtf'),
      'date-form',
      `the calendar is ${calendar}; relativeTo is ${relativeTo ? '' : 'not '}there and edtf is ${edtf ? '' : 'not '}there`,
    )
    return
  }
  if (relativeTo) {
    subject.known('entities', relativeTo.event, one.at(...path, 'relativeTo', 'event'))
    const { min, max } = relativeTo
    if (min && max && lengthOf(min) > lengthOf(max))
      report(one.at(...path, 'relativeTo', 'min'), 'date-bounds', `${min} is longer than ${max}`)
    else {
      const wrong = spanDisagreement(date, relativeTo)
      if (wrong) report(at('relativeTo'), 'date-read', wrong)
    }
    const { outside } = withinYears(() => boundsOf(date, ofEvent))
    if (outside) report(at('relativeTo'), 'date-outside', outside)
  }
  if (edtf === undefined) return
  const wrong = disagreement(date, edtf)
  if (wrong) report(at('edtf'), 'date-read', wrong)
}

/** Difference between edtf and the parsed wording. */
function disagreement({ written, calendar, inferred }: DateStatement, edtf: string): string | undefined {
  if (calendar !== 'gregorian' && calendar !== 'rumi') return undefined
  const read = readWrittenDate(written, calendar)
  const plain = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(edtf)
  if (!read || !plain) return undefined
  for (const [index, part] of (['year', 'month', 'day'] as const).entries()) {
    const said = plain[index + 1] === undefined ? undefined : Number(plain[index + 1])
    if (inferred?.includes(part) || read[part] === said) continue
    return `${clip(written)} gives ${read[part] === undefined ? `no ${part}` : `the ${part} ${read[part]}`}, edtf ${said === undefined ? 'none' : said}`
  }
  return undefined
}

/** Difference between relativeTo and the parsed wording. */
function spanDisagreement({ written, basis }: DateStatement, said: NonNullable<DateStatement['relativeTo']>) {
  const read = readWrittenSpan(written)
  if (!read || basis === 'inferred') return undefined
  for (const part of ['is', 'min', 'max'] as const)
    if (read[part] !== said[part])
      return `${clip(written)} gives ${read[part] === undefined ? `no ${part}` : `${part} ${read[part]}`}, relativeTo ${said[part] ?? 'none'}`
  return undefined
}

// Counted from a leap year, like 2000, that leaves room for the longest duration.
function lengthOf(duration: Duration): string {
  return sortableDay(moveDay('-9600-01-01', duration, 1))
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
