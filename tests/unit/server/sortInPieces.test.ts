import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortInPieces } from '../../../server/sortInPieces.ts'
import { PIECE } from '../../../server/turns.ts'

it('sorts as sort does, and leaves those that are alike as they stood', async () => {
  const items = fc.array(fc.record({ key: fc.nat(50), at: fc.nat() }), { maxLength: 2000, size: 'max' })
  await fc.assert(
    fc.asyncProperty(items, async (all) => {
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key
      expect(await sortInPieces(all, byKey, () => undefined)).toEqual([...all].sort(byKey))
    }),
    { numRuns: 30 },
  )
})

it('counts its comparisons before it makes them, never more than a piece at once', async () => {
  const compared = { since: 0, most: 0 }
  const counted: number[] = []
  const items = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 5000)
  await sortInPieces(
    items,
    (a, b) => {
      compared.since += 1
      return a - b
    },
    (work) => {
      counted.push(work)
      compared.most = Math.max(compared.most, compared.since)
      compared.since = 0
      return undefined
    },
  )
  expect(Math.max(...counted)).toBeLessThanOrEqual(PIECE)
  expect(compared.most).toBeLessThanOrEqual(256 * 8)
})
