import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bits } from '../../../../server/trace/bits.ts'
import { PairNumbers } from '../../../../server/trace/pairNumbers.ts'
import { sortNumbers } from '../../../../server/trace/sortNumbers.ts'

const some = fc.array(fc.nat({ max: 70_000 }), { maxLength: 1000, size: 'max' })

describe('sets and lists of numbers that the path search is made of', () => {
  it('hold what was put in and nothing else, and say what is new', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 200_000 }), (numbers, other) => {
        const bits = new Bits()
        const known = new Set<number>()
        for (const number of numbers) {
          expect(bits.add(number)).toBe(!known.has(number))
          known.add(number)
        }
        for (const number of [...numbers, other]) expect(bits.has(number)).toBe(known.has(number))
      }),
      { numRuns: 30 },
    )
  })

  it('come out ascending, few or many', () => {
    fc.assert(
      fc.property(some, (numbers) => {
        const different = [...new Set(numbers)]
        expect([...sortNumbers(different)]).toEqual(different.toSorted((a, b) => a - b))
      }),
      { numRuns: 30 },
    )
  })

  it('number pairs in order of first occurrence, one pair otherwise than the same two turned round', () => {
    const no = fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(2 ** 25, 2 ** 26 - 1))
    fc.assert(
      fc.property(fc.array(fc.tuple(no, no), { maxLength: 3000, size: 'max' }), (pairs) => {
        const numbers = new PairNumbers()
        const known = new Map<string, number>()
        for (const [one, other] of pairs) {
          const key = `${one} ${other}`
          if (!known.has(key)) known.set(key, known.size)
          expect(numbers.of(one, other)).toBe(known.get(key))
        }
        expect(numbers.size).toBe(known.size)
      }),
      { numRuns: 30 },
    )
  })

  it('hold every number on the way up, the first of each word too', () => {
    const bits = new Bits()
    const firsts = Array.from({ length: 3000 }, (_, at) => at * 32)
    for (const number of firsts) expect(bits.add(number)).toBe(true)
    expect(firsts.every((number) => bits.has(number))).toBe(true)
    expect([...bits.inOrder()]).toEqual(firsts)
  })

  it('number thousands of pairs, and keep the number of each, of the very first too', () => {
    const numbers = new PairNumbers()
    const pairs = Array.from({ length: 3000 }, (_, at): [number, number] => [at % 50, Math.floor(at / 50)])
    for (let round = 0; round < 2; round++)
      expect(pairs.map(([one, other]) => numbers.of(one, other))).toEqual(pairs.map((_, at) => at))
    expect(numbers.size).toBe(3000)
  })
})
