import { describe, expect, test } from 'vitest'
import type { DateStatement } from '../../../../../contracts/dates.ts'
import { checkDates } from '../../../../../server/dataset/checks/dates.ts'
import type { Fields } from '../../../../fixtures/brokenCopy.ts'
import { type Case, errorsAfter, type Opened } from './errorsAfter.ts'

const OPENING = 'opening-dated'
const DATE: DateStatement = { written: '2 Nisan 1921', calendar: 'gregorian', edtf: '1921-04-02', basis: 'text' }
const AFTER: DateStatement = {
  written: 'bir ay sonra',
  calendar: 'relative',
  basis: 'text',
  relativeTo: { event: 'acilis', is: 'after', min: 'P1M', max: 'P1M' },
}
const span = (change: Partial<NonNullable<DateStatement['relativeTo']>>): DateStatement => ({
  ...AFTER,
  relativeTo: { ...AFTER.relativeTo!, ...change },
})

/** Dates of an entity, which stand in no quote, and what is wrong with each. */
const STATEMENTS: [what: string, DateStatement, ...errors: string[]][] = [
  ['a day as it is written', DATE],
  ['a relative date as it is written', AFTER],
  ['a Gregorian date without EDTF', { ...DATE, edtf: undefined }, form('edtf', 'gregorian', 'not there', 'not there')],
  [
    'a Gregorian date that is relative too',
    { ...AFTER, calendar: 'gregorian', edtf: '1921' },
    form('edtf', 'gregorian', 'there', 'there'),
  ],
  ['a relative date with EDTF', { ...AFTER, edtf: '1921' }, form('relativeTo', 'relative', 'there', 'there')],
  [
    'a relative date with EDTF only',
    { ...DATE, calendar: 'relative' },
    form('relativeTo', 'relative', 'not there', 'there'),
  ],
  [
    'a relative date that is relative to nothing',
    { ...AFTER, relativeTo: undefined },
    form('relativeTo', 'relative', 'not there', 'not there'),
  ],
  ['an event that is not there', span({ event: 'x' }), '.relativeTo.event entity-unknown there is no entity “x”'],
  [
    'a distance that is shorter at most than at least',
    span({ min: 'P1M', max: 'P30D' }),
    '.relativeTo.min date-bounds P1M is longer than P30D',
  ],
  [
    'the longest distances, the least of them longer than the greatest',
    span({ min: 'P9999Y9999M9999W99999D', max: 'P9999Y9999M9999W99998D', is: 'before' }),
    '.relativeTo.min date-bounds P9999Y9999M9999W99999D is longer than P9999Y9999M9999W99998D',
  ],
  ['a distance into antiquity', { ...span({ is: 'before', min: 'P2000Y', max: 'P9999Y' }), basis: 'inferred' }],
  [
    'a distance out of the years that are counted',
    { ...span({ min: 'P8079Y', max: undefined }), basis: 'inferred' },
    '.relativeTo date-outside 1921-04-02 moved by P8079Y lies in the year 10000',
  ],
  ['distances of the same length', { ...span({ min: 'P1M', max: 'P31D' }), basis: 'inferred' }],
  ['a least distance alone', { ...span({ max: undefined }), basis: 'inferred' }],
  ['a greatest distance alone', { ...span({ min: undefined }), basis: 'inferred' }],
  [
    'another direction than is written',
    span({ is: 'before' }),
    '.relativeTo date-read “bir ay sonra” gives is after, relativeTo before',
  ],
  [
    'another least distance than is written',
    span({ min: 'P1W' }),
    '.relativeTo date-read “bir ay sonra” gives min P1M, relativeTo P1W',
  ],
  [
    'no greatest distance where one is written',
    span({ max: undefined }),
    '.relativeTo date-read “bir ay sonra” gives max P1M, relativeTo none',
  ],
  [
    'a distance where none is written',
    { ...span({ max: undefined }), written: 'bir müddet sonra' },
    '.relativeTo date-read “bir müddet sonra” gives no min, relativeTo P1M',
  ],
  ['another direction that is inferred', { ...span({ is: 'before' }), basis: 'inferred' }],
  ['a relative date in words that are not read', { ...span({ is: 'same' }), written: 'aynı gün' }],
  ['words that are not read', { ...DATE, written: 'o günler', edtf: '../1921' }],
  [
    'another day than is written',
    { ...DATE, edtf: '1921-04-03' },
    '.edtf date-read “2 Nisan 1921” gives the day 2, edtf 3',
  ],
  [
    'another month than is written',
    { ...DATE, edtf: '1921-05-02' },
    '.edtf date-read “2 Nisan 1921” gives the month 4, edtf 5',
  ],
  [
    'another year than is written',
    { ...DATE, edtf: '1922' },
    '.edtf date-read “2 Nisan 1921” gives the year 1921, edtf 1922',
  ],
  [
    'no month where one is written',
    { ...DATE, edtf: '1921' },
    '.edtf date-read “2 Nisan 1921” gives the month 4, edtf none',
  ],
  [
    'no day where one is written',
    { ...DATE, edtf: '1921-04' },
    '.edtf date-read “2 Nisan 1921” gives the day 2, edtf none',
  ],
  [
    'a month where none is written',
    { ...DATE, written: '1921', edtf: '1921-04' },
    '.edtf date-read “1921” gives no month, edtf 4',
  ],
  ['a month alone and the year as inferred', { ...DATE, written: 'Nisan', edtf: '1921-04', inferred: ['year'] }],
  ['a year alone', { ...DATE, written: '1921', edtf: '1921' }],
  ['a month and its year', { ...DATE, written: 'Nisan 1921', edtf: '1921-04' }],
  [
    'a part that is inferred, and another that is not',
    { ...DATE, edtf: '1922-04-03', inferred: ['day'] },
    '.edtf date-read “2 Nisan 1921” gives the year 1921, edtf 1922',
  ],
  [
    'another day that is not sure',
    { ...DATE, edtf: '1921-04-03?' },
    '.edtf date-read “2 Nisan 1921” gives the day 2, edtf 3',
  ],
  [
    'another day of about that time',
    { ...DATE, edtf: '1921-04-03~' },
    '.edtf date-read “2 Nisan 1921” gives the day 2, edtf 3',
  ],
  [
    'another day of about that time that is not sure',
    { ...DATE, edtf: '1921-04-03%' },
    '.edtf date-read “2 Nisan 1921” gives the day 2, edtf 3',
  ],
  ['a span that begins on another day', { ...DATE, edtf: '1921-04-03/1921-04-05' }],
  ['a span that ends on another day', { ...DATE, edtf: '../1921-04-03' }],
  [
    'another Rumi day than is written',
    { ...DATE, calendar: 'rumi', written: '2 Nisan 1337', edtf: '1921-04-03' },
    '.edtf date-read “2 Nisan 1337” gives the day 2, edtf 3',
  ],
  ['a Rumi day as it is written', { ...DATE, calendar: 'rumi', written: '2 Nisan 1337' }],
  ['a Hijri year, which is not read', { ...DATE, calendar: 'hijri', written: '1339', edtf: '1921' }],
]

function form(field: string, calendar: string, relativeTo: string, edtf: string): string {
  return `.${field} date-form the calendar is ${calendar}; relativeTo is ${relativeTo} and edtf is ${edtf}`
}

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'attributes that are no dates',
    ({ entity }) => Object.assign(entity('cem'), { attributes: { height: 'tall', age: 7 } }),
    [],
  ],
  [
    'a date of a claim that is wrong and not quoted',
    ({ claim }) => Object.assign(claim('cem-leads-himself'), { date: { ...DATE, edtf: '1921-04-03' } }),
    [
      'claims.jsonl:8 date.edtf date-read “2 Nisan 1921” gives the day 2, edtf 3',
      'claims.jsonl:8 date.written date-written “2 Nisan 1921” stands in no supporting quote of the claim',
    ],
  ],
  [
    'a value that is wrong and not quoted',
    ({ claim }) => Object.assign(claim(OPENING).value.date, { written: '3 Nisan 1921' }),
    [
      'claims.jsonl:10 value.date.edtf date-read “3 Nisan 1921” gives the day 3, edtf 2',
      'claims.jsonl:10 value.date.written date-written “3 Nisan 1921” stands in no supporting quote of the claim',
    ],
  ],
  [
    'a date that only a contradicting quote has',
    ({ claim, evidence }) => {
      const against = structuredClone({ ...evidence(OPENING), stance: 'contradicts' })
      evidence(OPENING).parts[0].exact = 'açıldı'
      claim(OPENING).evidence.push(against)
    },
    ['claims.jsonl:10 value.date.written date-written “𝟚 Nisan 1921” stands in no supporting quote of the claim'],
  ],
  [
    'a date in the second part of the second evidence',
    ({ claim, evidence }) => {
      const other = structuredClone(evidence(OPENING))
      other.parts.unshift({ exact: 'açıldı' })
      evidence(OPENING).parts[0].exact = 'açıldı'
      claim(OPENING).evidence.push(other)
    },
    [],
  ],
  [
    'a date that the quote breaks over lines',
    ({ claim, evidence }) => {
      claim(OPENING).value.date.written = ' 𝟚  Nisan\t1921 '
      evidence(OPENING).parts[0].exact = '𝟚 Nisan \n 1921’de'
    },
    [],
  ],
  [
    'an event that happened after itself',
    ({ claim }) => Object.assign(claim('journey-dated').value.date.relativeTo, { event: 'yolculuk' }),
    [
      'claims.jsonl:9 value.date.relativeTo.event date-cycle the date of “yolculuk” depends on itself through “yolculuk”',
    ],
  ],
  [
    'three events in a circle, and one that leads into it',
    (opened) => {
      opened.data.claims = []
      after(opened, 'a', 'b')
      after(opened, 'b', 'c')
      after(opened, 'c', 'a')
      after(opened, 'd', 'a')
    },
    [
      'claims.jsonl:1 value.date.relativeTo.event date-cycle the date of “a” depends on itself through “b”',
      'claims.jsonl:2 value.date.relativeTo.event date-cycle the date of “b” depends on itself through “c”',
      'claims.jsonl:3 value.date.relativeTo.event date-cycle the date of “c” depends on itself through “a”',
    ],
  ],
  [
    'a date of an event that two others depend on',
    (opened) => {
      opened.data.claims = []
      after(opened, 'a', 'b')
      after(opened, 'a', 'c')
      after(opened, 'b', 'd')
      after(opened, 'c', 'd')
    },
    [],
  ],
  [
    'a chain of events that leaves the years at its last step, and one that comes after that',
    (opened) => {
      opened.data.claims = opened.data.claims.filter(({ id }: Fields) => id === OPENING)
      for (const [event, base] of [
        ['a', 'acilis'],
        ['b', 'a'],
        ['c', 'b'],
      ] as const) {
        after(opened, event, base)
        Object.assign(opened.data.claims.at(-1).value.date, { basis: 'inferred' })
        Object.assign(opened.data.claims.at(-1).value.date.relativeTo, { min: 'P5000Y', max: 'P5000Y' })
      }
    },
    ['claims.jsonl:3 value.date.relativeTo date-outside 6921-01-01 moved by P5000Y lies in the year 11921'],
  ],
  [
    'a date of the claim that is relative to its own subject',
    ({ claim, evidence }) => {
      claim('cem-leads-himself').date = { ...AFTER, relativeTo: { ...AFTER.relativeTo, event: 'cem' } }
      evidence('cem-leads-himself').parts[0].exact = 'bir ay sonra'
    },
    [],
  ],
]

/** Adds a claim that dates one event after another. */
function after({ data }: Opened, subject: string, event: string): void {
  for (const id of [subject, event]) data.entities.push({ id })
  data.claims.push({
    subject,
    value: { date: { ...AFTER, relativeTo: { ...AFTER.relativeTo, event } } },
    evidence: [{ stance: 'supports', parts: [{ exact: 'bir ay sonra' }] }],
  })
}

describe('the check of dates', () => {
  test.each(STATEMENTS)('lists just what is wrong with %s', (_, date, ...errors) => {
    expect(
      errorsAfter(checkDates, ({ entity }) => Object.assign(entity('cem'), { attributes: { born: date } })),
    ).toEqual(errors.map((error) => `entities.jsonl:5 attributes.born${error}`))
  })

  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkDates, change)).toEqual(errors)
  })
})
