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

describe('the path search and its budgets', () => {
  it.each(['length', 'strength'] as const)('says by %s that the arcs cut it short, to the arc', async (rank) => {
    const wide = (count: number) => ({
      ...primitives([]),
      neighbours: async () => [Int32Array.from(numbers(count, 10))],
    })
    const whole = await searchPaths(wide(200_000), question({ longest: 1, rank }), callFor())
    expect(whole).toMatchObject({ depth: 1, truncated: false, timedOut: false })
    const cut = await searchPaths(wide(200_001), question({ longest: 1, rank }), callFor())
    expect(cut).toMatchObject({ depth: 0, truncated: true, timedOut: false })
  })

  it('promises no length by strength where the tries cut it short, and gives what it found until then', async () => {
    // Walks of length 6 all have to pass entity 2 twice: many to try, none is a path.
    const pairs = numbers(1500, 10).flatMap((leaf): [number, number][] => [
      [2, leaf],
      [leaf, 3],
    ])
    const graph = primitives([[0, 2], [2, 1], ...pairs])
    const outcome = await searchPaths(graph, question({ rank: 'strength' }), callFor())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], depth: 0, truncated: true, timedOut: false })
  })
})

describe('the path search and its deadline', () => {
  it.each([
    ['length', 2],
    ['strength', 0],
  ] as const)('by %s lists paths until then, complete up to length %i', async (rank, depth) => {
    const sides = numbers(150)
    const pairs = sides.flatMap((near): [number, number][] => [
      [0, 100 + near],
      [500 + near, 1],
      ...sides.map((far): [number, number] => [100 + near, 500 + far]),
    ])
    const graph = primitives(pairs)
    const call = callFor()
    const strengths: typeof graph.strengths = async (wanted) => {
      call.deadline = 0
      return wanted.map(() => 411)
    }
    const { paths, ...outcome } = await searchPaths(
      { ...graph, strengths },
      question({ longest: 3, limit: 30_000, rank }),
      call,
    )
    expect(outcome).toMatchObject({ depth, truncated: false, timedOut: true })
    expect(paths.length).toBeGreaterThan(8000)
    expect(paths.length).toBeLessThan(9000)
    const all = sides.flatMap((near) => sides.map((far) => [0, 100 + near, 500 + far, 1]))
    expect(paths).toEqual(all.slice(0, paths.length))
  })

  it.each(['length', 'strength'] as const)('says by %s that the deadline cut it short', async (rank) => {
    const outcome = await searchPaths(primitives([[0, 1]]), question({ rank }), callFor(-1))
    expect(outcome).toMatchObject({ paths: [], depth: 0, explored: 0, truncated: false, timedOut: true })
  })

  it('throws when the reader has left, since there is nobody to answer', async () => {
    const searching = searchPaths(primitives([[0, 1]]), question({}), callFor(60_000, AbortSignal.abort()))
    await expect(searching).rejects.toThrow(DeadlinePassed)
  })
})
