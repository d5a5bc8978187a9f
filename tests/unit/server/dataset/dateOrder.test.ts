import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../contracts/claim.ts'
import { dateOrder } from '../../../../server/dataset/dateOrder.ts'
import { dateBounds } from '../../../../server/dataset/eventBounds.ts'

const graph = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })
  .map((pairs) => pairs.map(([from, to]): [string, string] => [`e${from}`, `e${to}`]))

function basesOf(edges: [string, string][]): Map<string, string[]> {
  const bases = new Map<string, string[]>()
  for (const [from, to] of edges) bases.set(from, [...(bases.get(from) ?? []), to])
  return bases
}

function leadsTo(from: string, goal: string, bases: Map<string, string[]>, seen = new Set<string>()): boolean {
  return (bases.get(from) ?? []).some((to) => {
    if (to === goal) return true
    if (seen.has(to)) return false
    seen.add(to)
    return leadsTo(to, goal, bases, seen)
  })
}

describe('the order of dates', () => {
  test('has every event once, after those that it depends on, and knows every circle', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const bases = basesOf(edges)
        const { order, inCircle } = dateOrder(bases)
        expect([...order].sort()).toEqual([...new Set(edges.flat())].sort())
        for (const [from, to] of edges) {
          expect(inCircle(from, to)).toBe(from === to || leadsTo(to, from, bases))
          if (!inCircle(from, to)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from))
        }
      }),
    )
  })

  test('looks once at each dependence, however many lead to the same', () => {
    let looks = 0
    const rungs = Array.from({ length: 2000 }, (_, at) => {
      const bases = [`e${at + 1}`, `e${at + 1}`, `e${at + 2}`]
      const seen = new Proxy(bases, {
        get(list, key) {
          if (Object.hasOwn(list, key) && key !== 'length') looks++
          return Reflect.get(list, key)
        },
      })
      return [`e${at}`, seen] as const
    })
    dateOrder(new Map(rungs))
    expect(looks).toBe(3 * rungs.length)
  })
})

describe('bounds', () => {
  test('of 50,000 events that each come a day after the next are computed without end of the stack', () => {
    const last = 50_000
    const claims = Array.from({ length: last }, (_, at) => {
      const date =
        at === last - 1
          ? { edtf: '1921-01-01' }
          : { relativeTo: { event: `e${at + 1}`, is: 'after', min: 'P1D', max: 'P1D' } }
      return { subject: `e${at}`, polarity: 'affirmed', value: { date } } as never as Claim
    })
    expect(dateBounds(claims).ofClaim(claims[0] as Claim)).toEqual({ earliest: '2057-11-22', latest: '2057-11-22' })
  })

  test('of an event with dates on both sides of year 0 begin with the earlier', () => {
    const claims = ['0010', '-0500', '-0044'].map(
      (edtf) => ({ subject: 'e', polarity: 'affirmed', value: { date: { edtf } } }) as never as Claim,
    )
    const naming = { subject: 'x', event: 'e' } as never as Claim
    expect(dateBounds([...claims, naming]).ofClaim(naming)).toEqual({ earliest: '-0500-01-01', latest: '0010-12-31' })
  })
})
