import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfOfRead, readWrittenDate } from '../../../contracts/writtenDate.ts'

const MONTHS = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ')
const RUMI =
  'Kânunusani Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Teşrinievvel Teşrinisani Kânunuevvel'.split(' ')
const day = fc.integer({ min: 1, max: 28 })
const month = fc.integer({ min: 1, max: 12 })

describe('reading a written date', () => {
  // Words that every object of the language knows are no months.
  test.each(['5 constructor 1336', '5 valueOf 1336', 'toString 1336'])('gives nothing for %s', (written) => {
    expect(readWrittenDate(written, 'rumi')).toBeUndefined()
  })

  test.each([
    ['4 Eylül 1919', 'gregorian', { year: 1919, month: 9, day: 4 }],
    ['23 NİSAN 1920’de', 'gregorian', { year: 1920, month: 4, day: 23 }],
    ['2 Mayıs', 'gregorian', { month: 5, day: 2 }],
    ['Nisan 1920', 'gregorian', { year: 1920, month: 4 }],
    ['1999', 'gregorian', { year: 1999 }],
    ['4 September 1919', 'gregorian', { year: 1919, month: 9, day: 4 }],
    ['July 4, 1776', 'gregorian', { year: 1776, month: 7, day: 4 }],
    ['July 14, 1776', 'gregorian', { year: 1776, month: 7, day: 14 }],
    ['Teşrinievvel 1336 (1920)', 'rumi', { year: 1920, month: 10 }],
    ['July 4', 'gregorian', { month: 7, day: 4 }],
    ['July 1776', 'gregorian', { year: 1776, month: 7 }],
    ['16 Teşrinievvel 1336', 'rumi', { year: 1920, month: 10, day: 16 }],
    ['16 Teşrinievvel 1336 (1920)', 'rumi', { year: 1920, month: 10, day: 16 }],
    ['1 Mart 1333', 'rumi', { year: 1917, month: 3, day: 1 }],
  ] as const)('takes %s (%s) apart', (written, calendar, read) => {
    expect(readWrittenDate(written, calendar)).toEqual(read)
  })

  test.each([
    ['28 Şubat 1333', 'rumi', 'its day was Julian'],
    ['15 Mart 1325', 'rumi', 'its day was Julian'],
    ['16 Teşrinievvel 1336 (1921)', 'rumi', 'its two years differ'],
    ['Teşrinievvel 1336 (1921)', 'rumi', 'its two years differ'],
    ['4 Eylül 1919 (1919) günü', 'gregorian', 'it says more than a date'],
    ['Mart', 'gregorian', 'a month alone is none'],
    ['192', 'gregorian', 'its year has three digits'],
    ['19xx', 'gregorian', 'its year has letters'],
    ['no19', 'gregorian', 'its year has letters'],
    ['1919 Eylül', 'gregorian', 'its year comes first'],
    ['o Eylül', 'gregorian', 'its day is no number'],
    ['Eylül ortası', 'gregorian', 'it says more than a date'],
    ['4 Eylül 919', 'gregorian', 'its year has three digits'],
    ['4 Eylül 19191', 'gregorian', 'its year has five digits'],
    ['bir müddet sonra', 'gregorian', 'it is no date'],
    ['Eylül ortası 1919', 'gregorian', 'it says more than a date'],
    ['16 Teşrinievvel 1336', 'gregorian', 'the month is of another calendar'],
    ['Teşrinievvel 16, 1336', 'rumi', 'only English puts the month first'],
    ['July 4, 1776 (1777)', 'gregorian', 'its two years differ'],
    ['', 'gregorian', 'there is nothing'],
  ] as const)('leaves %s (%s) alone, for %s', (written, calendar, _why) => {
    expect(readWrittenDate(written, calendar)).toBeUndefined()
  })

  test('gives back every Gregorian date that it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), month, day, (y, m, d) => {
        expect(readWrittenDate(`${d} ${MONTHS[m - 1]} ${y}`, 'gregorian')).toEqual({ year: y, month: m, day: d })
      }),
    )
  })

  test('adds 584 to every Rumi year from 1 March 1333 on, and keeps day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1334, max: 1400 }), month, day, (y, m, d) => {
        expect(readWrittenDate(`${d} ${RUMI[m - 1]} ${y}`, 'rumi')).toEqual({ year: y + 584, month: m, day: d })
      }),
    )
  })

  test('is written as EDTF from the year down, and not at all without a year', () => {
    expect(edtfOfRead({ year: 1919, month: 9, day: 4 })).toBe('1919-09-04')
    expect(edtfOfRead({ year: 921, month: 9 })).toBe('0921-09')
    expect(edtfOfRead({ year: 1919 })).toBe('1919')
    expect(edtfOfRead({ year: 1919, day: 4 })).toBe('1919')
    expect(edtfOfRead({ month: 5, day: 2 })).toBeUndefined()
  })
})
