import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkedInPieces } from '../../../../server/http/checkedInPieces.ts'
import { jsonInPieces } from '../../../../server/http/jsonInPieces.ts'
import { HEAVY_VALUE, weightOf } from '../../../../server/http/weight.ts'
import { PIECE } from '../../../../server/turns.ts'

const never = () => undefined
const Item = z.strictObject({ id: z.string().min(1), tags: z.array(z.string()).min(1).optional() })
const Answer = z.strictObject({
  version: z.string(),
  items: z.array(Item),
  inner: z.strictObject({ few: z.array(z.int()).max(3), many: z.array(Item) }).optional(),
})
const items = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `i-${at}`, tags: ['a', 'b'] }))
const heavy = () => ({ version: 'v', items: items(900), inner: { few: [1], many: items(700) } })

/** Work that is counted at once, at most. */
function counting() {
  const counted: number[] = []
  const pause = (work: number) => {
    counted.push(work)
    return undefined
  }
  return { pause, counted }
}

describe('an answer that is written in pieces', () => {
  it('is what JSON.stringify writes, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 400, size: 'max' }), async (list) => {
        const value = { list, none: undefined, holes: [undefined, 1], nested: { deep: [list, []] }, 'ğ"': 'İ' }
        expect((await jsonInPieces(value, never)).toString()).toBe(JSON.stringify(value))
      }),
      { numRuns: 60 },
    )
  })

  it('is an object without fields where none of very many has a value', async () => {
    const value = Object.fromEntries(Array.from({ length: HEAVY_VALUE }, (_, at) => [`f${at}`, undefined]))
    expect((await jsonInPieces(value, never)).toString()).toBe('{}')
  })

  it('is counted before it is written, a piece at most at once, all of it', async () => {
    const { pause, counted } = counting()
    await jsonInPieces(heavy(), pause)
    expect(Math.max(...counted)).toBeLessThanOrEqual(PIECE)
    expect(counted.length).toBeGreaterThan(10)
  })
})

describe('an answer that is checked in pieces', () => {
  it('comes out as parse gives it, heavy or light', async () => {
    for (const answer of [heavy(), { version: 'v', items: items(3) }, { version: 'v', items: [] }])
      expect(await checkedInPieces(Answer, answer, never)).toEqual(Answer.parse(answer))
  })

  it.each<[string, (answer: ReturnType<typeof heavy>) => unknown]>([
    ['an item far behind', (answer) => ((answer.items[800] as { id: unknown }).id = 5)],
    ['a field that nobody knows, far behind', (answer) => Object.assign(answer.inner.many[600] as object, { more: 1 })],
    ['one of the first items', (answer) => ((answer.items[1] as { id: unknown }).id = '')],
    ['a field beside the lists', (answer) => Object.assign(answer, { version: 1 })],
    ['an unknown field of the whole', (answer) => Object.assign(answer, { more: 1 })],
    ['a list that is longer than it may be', (answer) => answer.inner.few.push(2, 3, 4)],
  ])('is refused for %s', async (_says, spoil) => {
    const answer = heavy()
    spoil(answer)
    await expect(checkedInPieces(Answer, answer, never)).rejects.toThrow(z.ZodError)
  })

  it('is counted before it is checked, a piece at most at once', async () => {
    const { pause, counted } = counting()
    await checkedInPieces(Answer, heavy(), pause)
    expect(Math.max(...counted)).toBeLessThanOrEqual(PIECE + 1000)
    expect(counted.length).toBeGreaterThan(1000)
  })
})

it('a value weighs what is in it, its texts by their length, and no more is weighed than what is heavy', () => {
  expect([weightOf(1), weightOf([1, { a: 2 }]), weightOf('x'.repeat(200))]).toEqual([1, 4, 3])
  expect(weightOf({ long: 'x'.repeat(1_000_000) })).toBeGreaterThan(HEAVY_VALUE)
  expect(weightOf(Array.from({ length: 5000 }, () => 1))).toBeLessThanOrEqual(HEAVY_VALUE + 1)
})
