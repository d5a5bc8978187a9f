import { type DateStatement, moveDay } from '../../../contracts/dates.ts'
import { readWrittenDate } from '../../../contracts/writtenDate.ts'
import { readWrittenSpan } from '../../../contracts/writtenSpan.ts'
import { clip } from '../errors.ts'
import type { Located, Place } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/** Checks that date statements say what is written, in a quote of the claim, have sane bounds and form no circle. */
export function checkDates(subject: Subject): void {
  const relative: { from: string; to: string; place: Place }[] = []
  for (const claim of subject.claims) {
    const { record, at } = claim
    const dates: [DateStatement, Path][] = []
    if (record.date) dates.push([record.date, ['date']])
    if (record.value && 'date' in record.value) {
      const { date } = record.value
      dates.push([date, ['value', 'date']])
      if (date.relativeTo)
        relative.push({
          from: record.subject,
          to: date.relativeTo.event,
          place: at('value', 'date', 'relativeTo', 'event'),
        })
    }
    const quotes = record.evidence.filter(({ stance }) => stance === 'supports').flatMap(({ parts }) => parts)
    for (const [date, path] of dates) {
      checkDate(subject, claim, date, path)
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
      if (typeof value === 'object') checkDate(subject, entity, value, ['attributes', name])

  for (const { from, to, place } of relative)
    if (leadsTo(to, from, relative))
      subject.report(place, 'date-cycle', `the date of ${clip(from)} depends on itself through ${clip(to)}`)
}

function checkDate(subject: Subject, one: Located<unknown>, date: DateStatement, path: Path): void {
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
    if (min && max && moveDay('2000-01-01', min, 1) > moveDay('2000-01-01', max, 1))
      report(one.at(...path, 'relativeTo', 'min'), 'date-bounds', `${min} is longer than ${max}`)
    else {
      const wrong = spanDisagreement(date, relativeTo)
      if (wrong) report(at('relativeTo'), 'date-read', wrong)
    }
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

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function leadsTo(start: string, goal: string, edges: { from: string; to: string }[]): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let event = open.pop(); event !== undefined; event = open.pop()) {
    if (event === goal) return true
    if (seen.has(event)) continue
    seen.add(event)
    for (const { from, to } of edges) if (from === event) open.push(to)
  }
  return false
}
