import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bounds, boundsOf, type DateStatement, Edtf, moveDay, OutsideYears } from '../../../contracts/dates.ts'
import { edtfBounds } from '../../../contracts/edtf.ts'

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2500-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const duration = fc
  .record({ y: fc.nat(300), m: fc.nat(40), w: fc.nat(60), d: fc.nat(900) })
  .map(({ y, m, w, d }) => `P${y}Y${m}M${w}W${d}D`)

describe('moving a day', () => {
  test.each([
    ['1919-01-31', 'P1M', 1, '1919-02-28'],
    ['1920-01-31', 'P1M', 1, '1920-02-29'],
    ['1919-03-31', 'P1M', -1, '1919-02-28'],
    ['1920-02-29', 'P1Y', 1, '1921-02-28'],
    ['1919-12-15', 'P1M', 1, '1920-01-15'],
    ['1919-09-04', 'P2W', 1, '1919-09-18'],
    ['1919-09-04', 'P12Y', -1, '1907-09-04'],
    ['1919-09-04', 'P0D', 1, '1919-09-04'],
    ['1919-09-04', 'P1W2D', 1, '1919-09-13'],
    ['1919-09-04', 'P10W12D', -1, '1919-06-14'],
    ['1919-09-30', 'P1Y14M', 1, '1921-11-30'],
    ['0150-03-04', 'P100Y', -1, '0050-03-04'],
    ['0050-01-01', 'P1D', 1, '0050-01-02'],
    ['0100-03-01', 'P200Y', -1, '-0100-03-01'],
    ['-0001-12-31', 'P1D', 1, '0000-01-01'],
    ['-0003-03-31', 'P1M', -1, '-0003-02-28'],
    ['-9999-01-01', 'P9999Y9999M9999W99999D', 1, '1298-09-02'],
    ['9999-12-31', 'P0D', 1, '9999-12-31'],
  ] as const)('%s by %s (%i) lands on %s', (from, by, sign, to) => {
    expect(moveDay(from, by, sign)).toBe(to)
  })

  test.each([
    ['9999-12-31', 'P1D', 1],
    ['-9999-01-01', 'P1D', -1],
    ['9999-12-31', 'P9999Y9999M9999W99999D', 1],
    ['-9999-01-01', 'P9999Y9999M9999W99999D', -1],
  ] as const)('%s by %s (%i) leads out of the years', (from, by, sign) => {
    expect(() => moveDay(from, by, sign)).toThrow(OutsideYears)
  })

  test('always lands on a day that the calendar has', () => {
    fc.assert(
      fc.property(day, duration, fc.constantFrom(1 as const, -1 as const), (from, by, sign) => {
        const to = moveDay(from, by, sign)
        expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to)
      }),
    )
  })

  test('never moves an earlier day behind a later one', () => {
    fc.assert(
      fc.property(day, day, duration, fc.constantFrom(1 as const, -1 as const), (a, b, by, sign) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        expect(moveDay(first, by, sign) <= moveDay(second, by, sign)).toBe(true)
      }),
    )
  })

  test('of days and weeks can be taken back', () => {
    fc.assert(
      fc.property(day, fc.nat(5000), (from, days) => {
        expect(moveDay(moveDay(from, `P${days}D`, 1), `P${days}D`, -1)).toBe(from)
      }),
    )
  })
})

describe('the bounds of a date statement', () => {
  const of = (edtf: string) => boundsOf({ written: 'x', calendar: 'gregorian', edtf, basis: 'text' }, () => undefined)
  const relative = (relativeTo: DateStatement['relativeTo'], event: Bounds | undefined) =>
    boundsOf({ written: 'x', calendar: 'relative', basis: 'text', relativeTo }, () => event)
  const year = { earliest: '1919-01-01', latest: '1919-12-31' }

  test.each([
    ['1919-09-04', { earliest: '1919-09-04', latest: '1919-09-04' }],
    ['1920-02', { earliest: '1920-02-01', latest: '1920-02-29' }],
    ['1919', year],
    ['1919~', year],
    ['1919/1921', { earliest: '1919-01-01', latest: '1921-12-31' }],
    ['1919/..', { earliest: '1919-01-01' }],
    ['../1919', { latest: '1919-12-31' }],
  ])('of %s are those of the calendar, open where it is open', (edtf, bounds) => {
    expect(of(edtf)).toEqual(bounds)
    expect(Edtf.safeParse(edtf).success).toBe(true)
  })

  test.each([
    '1919-02-29',
    '1919-13',
    '1919-9-4',
    '1920/1919',
    '1919-05-02/1919-05-01',
    'bahar',
    `${'1'.repeat(100)}`,
    '20191',
  ])('do not exist for %s', (edtf) => {
    expect(edtfBounds(edtf)).toBeUndefined()
    expect(Edtf.safeParse(edtf).success).toBe(false)
  })

  test('after an event run from its first day moved by the least to its last moved by the most', () => {
    expect(relative({ event: 'e', is: 'after', min: 'P1M', max: 'P2M' }, year)).toEqual({
      earliest: '1919-02-01',
      latest: '1920-02-29',
    })
    expect(relative({ event: 'e', is: 'after' }, year)).toEqual({ earliest: '1919-01-01' })
  })

  test('before an event mirror that', () => {
    expect(relative({ event: 'e', is: 'before', min: 'P1M', max: 'P2M' }, year)).toEqual({
      earliest: '1918-11-01',
      latest: '1919-11-30',
    })
    expect(relative({ event: 'e', is: 'before' }, year)).toEqual({ latest: '1919-12-31' })
  })

  test.each([
    ['P1M', 'P2M', '1919-10-01', '1919-11-30'],
    ['P1Y', 'P1Y', '1920-01-01', '1920-12-31'],
    ['P1Y2M', 'P1Y2M', '1920-11-01', '1920-11-30'],
    ['P1W', 'P2W', '1919-09-08', '1919-09-21'],
    ['P3D', 'P5D', '1919-09-07', '1919-09-09'],
    ['P1M3D', 'P1M3D', '1919-10-07', '1919-10-07'],
    ['P2M', 'P1Y', '1919-11-01', '1920-12-31'],
    ['P0M', 'P0W', '1919-09-04', '1919-09-07'],
  ])('after one day are as fine as %s and %s', (min, max, earliest, latest) => {
    const day = { earliest: '1919-09-04', latest: '1919-09-04' }
    expect(relative({ event: 'e', is: 'after', min, max }, day)).toEqual({ earliest, latest })
  })

  test.each([
    ['P1M', 'P2M', '1919-07-01', '1919-08-31'],
    ['P1W', 'P1W', '1919-08-25', '1919-08-31'],
    ['P0M', 'P1D', '1919-09-03', '1919-09-04'],
    ['P1Y', 'P1Y', '1918-01-01', '1918-12-31'],
  ])('before one day are as fine as %s and %s', (min, max, earliest, latest) => {
    const day = { earliest: '1919-09-04', latest: '1919-09-04' }
    expect(relative({ event: 'e', is: 'before', min, max }, day)).toEqual({ earliest, latest })
  })

  test.each([
    ['-0044-03-15', 'P1M', '-0044-04-01', '-0044-04-30'],
    ['-0001-12-31', 'P1D', '0000-01-01', '0000-01-01'],
    ['-0001-12-20', 'P1W', '-0001-12-27', '0000-01-02'],
    ['0000-01-15', 'P1M', '0000-02-01', '0000-02-29'],
    ['0050-02-03', 'P1Y', '0051-01-01', '0051-12-31'],
    ['9999-12-24', 'P1W', '9999-12-27', '9999-12-31'],
  ])('after %s by %s are those of their own years', (day, by, earliest, latest) => {
    const event = { earliest: day, latest: day }
    expect(relative({ event: 'e', is: 'after', min: by, max: by }, event)).toEqual({ earliest, latest })
  })

  test('at the same time as an event are the event’s', () => {
    expect(relative({ event: 'e', is: 'same' }, year)).toEqual(year)
  })

  test('do not exist where only words say when it was', () => {
    expect(relative(undefined, year)).toBeUndefined()
  })

  test('do not exist where the event is undated: no date is ever invented', () => {
    expect(relative({ event: 'e', is: 'after', min: 'P1M', max: 'P2M' }, undefined)).toBeUndefined()
    expect(relative({ event: 'e', is: 'after', max: 'P1M' }, { latest: '1919-12-31' })).toEqual({
      latest: '1920-01-31',
    })
    expect(relative({ event: 'e', is: 'after' }, { latest: '1919-12-31' })).toBeUndefined()
  })

  test('never end before they begin', () => {
    fc.assert(
      fc.property(day, day, duration, fc.constantFrom('after', 'before', 'same'), (a, b, max, is) => {
        const event = a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }
        const bounds = relative({ event: 'e', is, max }, event)
        expect((bounds?.earliest as string) <= (bounds?.latest as string)).toBe(true)
      }),
    )
  })
})
