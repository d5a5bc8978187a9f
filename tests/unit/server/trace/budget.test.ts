import { describe, expect, it } from 'vitest'
import { searchPaths } from '../../../../server/trace/search.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'

describe('the path search within its budgets', () => {
  it('stops when it has read 200,000 arcs, says so, and is complete up to the length before', async () => {
    const wide = (hub: number, first: number) =>
      numbers(420).flatMap((at): [number, number][] => {
        const middle = first + at * 421
        return [[hub, middle], ...numbers(420, middle + 1).map((leaf): [number, number] => [middle, leaf])]
      })
    const graph = primitives([...wide(0, 10), ...wide(1, 500_000), [0, 2], [2, 1]])
    const outcome = await searchPaths(graph, question({}), callFor())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], truncated: true, timedOut: false })
    expect(outcome.depth).toBeGreaterThanOrEqual(3)
    expect(outcome.depth).toBeLessThan(6)
    expect(await searchPaths(graph, question({}), callFor())).toEqual(outcome)
  })

  it('stops after two million steps of trying, and keeps what it found in order until then', async () => {
    // Walks of length 6 all have to pass entity 2 twice: many to try, none is a path.
    const leaves = numbers(1500, 10)
    const pairs = leaves.flatMap((leaf): [number, number][] => [
      [2, leaf],
      [leaf, 3],
    ])
    const outcome = await searchPaths(primitives([[0, 2], [2, 1], ...pairs]), question({}), callFor())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], depth: 5, truncated: true, timedOut: false })
  })

  it('stops before it weighs more than 100,000 steps, and gives what is shorter in order', async () => {
    const pairs = numbers(400, 10).flatMap((near): [number, number][] => [
      [0, near],
      [near + 1000, 1],
      ...numbers(400, 1010).map((far): [number, number] => [near, far]),
    ])
    const graph = primitives([[0, 2], [2, 1], ...pairs])
    const outcome = await searchPaths(graph, question({ rank: 'strength' }), callFor())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], depth: 2, truncated: true, timedOut: false })
  })
})
