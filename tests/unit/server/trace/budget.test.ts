import { describe, expect, it } from 'vitest'
import { type Call, DeadlinePassed } from '../../../../server/store/port.ts'
import type { PathPrimitives, PathQuestion } from '../../../../server/trace/question.ts'
import { searchPaths } from '../../../../server/trace/search.ts'

/** Primitives over a list of pairs: the input of these tests, true to the port's rules R14, R15, R17 and R27. */
function primitives(pairs: [number, number][]): PathPrimitives & { asked: number[] } {
  const others = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    others.set(a, (others.get(a) ?? new Set()).add(b))
    others.set(b, (others.get(b) ?? new Set()).add(a))
  }
  const asked: number[] = []
  const throwIfEnded = ({ signal, deadline }: Call) => {
    if (signal.aborted || performance.now() > deadline) throw new DeadlinePassed()
  }
  return {
    asked,
    async neighbours(nos, _filter, call) {
      throwIfEnded(call)
      asked.push(nos.length)
      return nos.map((no) => Int32Array.from(others.get(no) ?? []).sort())
    },
    async strengths(wanted, _filter, call) {
      throwIfEnded(call)
      asked.push(wanted.length)
      return wanted.map(() => 411)
    },
    async degrees(nos, call) {
      throwIfEnded(call)
      return nos.map((no) => others.get(no)?.size ?? 0)
    },
  }
}

const call = (left = 60_000, signal = new AbortController().signal): Call => ({
  signal,
  deadline: performance.now() + left,
})
const question = (more: Partial<PathQuestion>): PathQuestion => ({
  from: [0],
  to: [1],
  longest: 6,
  limit: 20,
  via: [],
  avoid: [],
  directed: false,
  filter: {},
  rank: 'length',
  ...more,
})
const numbers = (count: number, first = 0) => Array.from({ length: count }, (_, at) => first + at)

describe('the path search within its budgets', () => {
  it('stops when it has read 200,000 arcs, says so, and is complete up to the length before', async () => {
    const wide = (hub: number, first: number) =>
      numbers(420).flatMap((at): [number, number][] => {
        const middle = first + at * 421
        return [[hub, middle], ...numbers(420, middle + 1).map((leaf): [number, number] => [middle, leaf])]
      })
    const graph = primitives([...wide(0, 10), ...wide(1, 500_000), [0, 2], [2, 1]])
    const outcome = await searchPaths(graph, question({}), call())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], truncated: true, timedOut: false })
    expect(outcome.depth).toBeGreaterThanOrEqual(3)
    expect(outcome.depth).toBeLessThan(6)
    expect(await searchPaths(graph, question({}), call())).toEqual(outcome)
  })

  it('stops after two million steps of trying, and keeps what it found in order until then', async () => {
    // Walks of length 6 all have to pass entity 2 twice: many to try, none is a path.
    const leaves = numbers(1500, 10)
    const pairs = leaves.flatMap((leaf): [number, number][] => [
      [2, leaf],
      [leaf, 3],
    ])
    const outcome = await searchPaths(primitives([[0, 2], [2, 1], ...pairs]), question({}), call())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], depth: 5, truncated: true, timedOut: false })
  })

  it('stops before it weighs more than 100,000 steps, and gives what is shorter in order', async () => {
    const pairs = numbers(400, 10).flatMap((near): [number, number][] => [
      [0, near],
      [near + 1000, 1],
      ...numbers(400, 1010).map((far): [number, number] => [near, far]),
    ])
    const graph = primitives([[0, 2], [2, 1], ...pairs])
    const outcome = await searchPaths(graph, question({ rank: 'strength' }), call())
    expect(outcome).toMatchObject({ paths: [[0, 2, 1]], depth: 2, truncated: true, timedOut: false })
  })

  it('asks for no more than 2,000 entities or pairs at a time', async () => {
    const leaves = numbers(5000, 10)
    const pairs = leaves.flatMap((leaf): [number, number][] => [
      [0, leaf],
      [leaf, 1],
    ])
    const graph = primitives(pairs)
    const outcome = await searchPaths(graph, question({ limit: 3 }), call())
    expect(outcome).toMatchObject({
      paths: [
        [0, 10, 1],
        [0, 11, 1],
        [0, 12, 1],
      ],
      depth: 2,
      truncated: false,
    })
    await searchPaths(graph, question({ longest: 6, to: [2] }), call())
    expect(Math.max(...graph.asked)).toBe(2000)
  })

  it('ends at the smaller side when there is no path, however large the other side is', async () => {
    const outcome = await searchPaths(
      primitives([[1, 2], ...numbers(3000, 10).map((leaf): [number, number] => [0, leaf])]),
      question({}),
      call(),
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
    const outcome = await searchPaths(primitives([[0, 1]]), question({}), call(-1))
    expect(outcome).toMatchObject({ paths: [], depth: 0, explored: 0, truncated: false, timedOut: true })
  })

  it('throws when the reader has left, since there is nobody to answer', async () => {
    const searching = searchPaths(primitives([[0, 1]]), question({}), call(60_000, AbortSignal.abort()))
    await expect(searching).rejects.toThrow(DeadlinePassed)
  })
})
