import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsInWords } from '../../../contracts/boundsInWords.ts'
import { claimPasses } from '../../../contracts/claimPasses.ts'
import { Bounds } from '../../../contracts/dates.ts'
import { isoDay, sortableDay } from '../../../contracts/days.ts'

const parts = fc.record({
  year: fc.integer({ min: -9999, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const ordinal = ({ year, month, day }: { year: number; month: number; day: number }) => (year * 12 + month) * 31 + day

describe('a day', () => {
  test('sorts as text like days follow each other, and is got back from that text', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [first, second] = [isoDay(a) as string, isoDay(b) as string]
        expect(sortableDay(first) < sortableDay(second)).toBe(ordinal(a) < ordinal(b))
        expect(sortableDay(sortableDay(first))).toBe(first)
        expect(Bounds.safeParse({ earliest: first }).success).toBe(true)
      }),
    )
  })

  test('is none outside the years that are counted, and none in a year -0', () => {
    expect(isoDay({ year: 10_000, month: 1, day: 1 })).toBeUndefined()
    expect(isoDay({ year: -10_000, month: 12, day: 31 })).toBeUndefined()
    for (const day of ['-0000-01-01', '+10000-01-01', '-010000-01-01', '1921-13-01', '1921-01-32', '1921-1-1'])
      expect(Bounds.safeParse({ earliest: day }).success, day).toBe(false)
  })

  test('before year 1 is told with its era, others without', () => {
    expect(boundsInWords({ earliest: '-0043-03-15', latest: '-0043-03-15' }, 'en')).toBe('15 March 44 BC')
    expect(boundsInWords({ earliest: '-0043-01-01', latest: '-0043-12-31' }, 'tr')).toBe('MÖ 44')
    expect(boundsInWords({ earliest: '-0026-01-01', latest: '0014-12-31' }, 'en').replace(/\s/gu, ' ')).toBe(
      '27 BC – 14 AD',
    )
    expect(boundsInWords({ latest: '0045-03-15' }, 'en')).toBe('– 15 March 45')
  })

  test('of antiquity meets a span like any other', () => {
    const claim = { modality: 'asserted', polarity: 'affirmed', explicit: true, evidence: [] } as never as Parameters<
      typeof claimPasses
    >[0]
    const dated = { ...claim, bounds: { earliest: '-0500-01-01', latest: '-0044-03-15' } }
    const meets = (earliest: string, latest: string) => claimPasses(dated, { span: { earliest, latest } })
    expect([meets('-0044-03-15', '0010-01-01'), meets('-0600-01-01', '-0500-01-01')]).toEqual([true, true])
    expect([meets('-0044-03-16', '0010-01-01'), meets('-0600-01-01', '-0501-12-31')]).toEqual([false, false])
  })
})
