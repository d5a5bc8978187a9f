import { describe, expect, it } from 'vitest'
import { DeadlinePassed } from '../../../../server/store/port.ts'
import { searchPaths } from '../../../../server/trace/search.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'

describe('the path search within its bounds', () => {
  it('asks for no more than 2,000 entities or pairs at a time', async () => {
    const leaves = numbers(5000, 10)
    const pairs = leaves.flatMap((leaf): [number, number][] => [
      [0, leaf],
      [leaf, 1],
    ])
    const graph = primitives(pairs)
    const outcome = await searchPaths(graph, question({ limit: 3 }), callFor())
    expect(outcome).toMatchObject({
      paths: [
        [0, 10, 1],
        [0, 11, 1],
        [0, 12, 1],
      ],
      depth: 2,
      truncated: false,
    })
    await searchPaths(graph, question({ longest: 6, to: [2] }), callFor())
    expect(Math.max(...graph.asked)).toBe(2000)
  })

  it('ends at the smaller side when there is no path, however large the other side is', async () => {
    const outcome = await searchPaths(
      primitives([[1, 2], ...numbers(3000, 10).map((leaf): [number, number] => [0, leaf])]),
      question({}),
      callFor(),
    )
    expect(outcome).toEqual({
      paths: [],
      depth: 6,
      explored: 3,
      truncated: false,
      timedOut: false,
      reach: { from: { counts: [1, 3000], exhausted: false }, to: { counts: [1, 1], exhausted: true } },
    })
  })
})

describe('the path search and its deadline', () => {
  it('says that the deadline cut it short', async () => {
    const outcome = await searchPaths(primitives([[0, 1]]), question({}), callFor(-1))
    expect(outcome).toMatchObject({ paths: [], depth: 0, explored: 0, truncated: false, timedOut: true })
  })

  it('throws when the reader has left, since there is nobody to answer', async () => {
    const searching = searchPaths(primitives([[0, 1]]), question({}), callFor(60_000, AbortSignal.abort()))
    await expect(searching).rejects.toThrow(DeadlinePassed)
  })
})
