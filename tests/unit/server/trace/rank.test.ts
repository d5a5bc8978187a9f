import { describe, expect, it } from 'vitest'
import { BUDGET, BudgetSpent, nothingSpent } from '../../../../server/trace/budget.ts'
import { LOOKING, PAUSE, walksOf } from '../../../../server/trace/rank.ts'
import { searchPaths } from '../../../../server/trace/search.ts'
import { unclassed } from '../../../../server/trace/stepStrengths.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'
import { sketchedLayers } from '../../../fixtures/sketchedLayers.ts'

const ANY = Number.POSITIVE_INFINITY
const spent = (steps = 0) => ({ ...nothingSpent(), steps })

describe('the order of paths', () => {
  // Strengths of the steps through each entity in between; leaves of its own make its hub class.
  const strengths = new Map([
    [2, 211],
    [3, 311],
    [5, 411],
    [6, 111],
  ])
  const pairs: [number, number][] = [
    [0, 1],
    ...[...strengths.keys()].flatMap((no): [number, number][] => [
      [0, no],
      [no, 1],
    ]),
    [0, 7],
    [7, 8],
    [8, 1],
    ...numbers(6, 20).map((leaf): [number, number] => [2, leaf]),
    ...numbers(2, 30).map((leaf): [number, number] => [5, leaf]),
    ...numbers(2, 40).map((leaf): [number, number] => [8, leaf]),
  ]
  const weighed = {
    ...primitives(pairs),
    strengths: async (wanted: [number, number][]) =>
      wanted.map(([one, other]) =>
        one === 0 && other === 1 ? 111 : (strengths.get(one) ?? strengths.get(other) ?? 411),
      ),
  }
  const [direct, middles] = [[0, 1], (no: number) => [0, no, 1]]
  const long = [0, 7, 8, 1]

  it.each([
    ['length', [direct, middles(5), middles(3), middles(2), middles(6), long]],
    ['strength', [middles(5), long, middles(3), middles(2), direct, middles(6)]],
    ['hubs', [direct, middles(3), middles(6), middles(5), long, middles(2)]],
  ] as const)('by %s is %j', async (rank, order) => {
    const { paths, depth } = await searchPaths(weighed, question({ rank }), callFor())
    expect(paths).toEqual(order)
    expect(depth).toBe(6)
  })
})

describe('the walks through some layers', () => {
  const two = unclassed(sketchedLayers([[0], [2], [1]], [[[0, 2, 411]], [[2, 1, 411]]]))

  it('are tried no further where a weaker step is all that is left', () => {
    const layers = sketchedLayers(
      [[0, 9], [2, 3, 4], [1]],
      [
        [
          [0, 2, 411],
          [0, 3, 111],
          [0, 4, 411],
          [9, 3, 111],
        ],
        [
          [2, 1, 411],
          [3, 1, 411],
          [4, 1, 211],
        ],
      ],
    )
    const counted = spent()
    expect([...walksOf(unclassed(layers), counted).of(411, ANY)]).toEqual([[0, 2, 1]])
    expect(counted.steps).toBe(4)
  })

  it('are tried no further where a greater hub is all that is left', () => {
    const layers = sketchedLayers(
      [[0], [2, 3], [1]],
      [
        [
          [0, 2, 411],
          [0, 3, 411],
        ],
        [
          [2, 1, 411],
          [3, 1, 411],
        ],
      ],
    )
    const classes = [[0], [1, 3], [0]].map((some) => Uint8Array.from(some))
    const counted = spent()
    const walks = walksOf({ layers, classes }, counted)
    expect([...walks.of(411, 1)]).toEqual([[0, 2, 1]])
    expect(counted.steps).toBe(3)
    expect([...walks.of(411, 3)]).toEqual([[0, 3, 1]])
    expect([...walks.of(411, 2)]).toEqual([])
  })

  it('are no paths where an entity is in them twice, be it in turn', () => {
    const layers = sketchedLayers([[0], [2], [2], [1]], [[[0, 2, 411]], [[2, 2, 411]], [[2, 1, 411]]])
    expect([...walksOf(unclassed(layers), spent()).of(411, ANY)]).toEqual([])
  })

  it('throw once more steps are tried than the budget has', () => {
    expect([...walksOf(two, spent(BUDGET.steps - 2)).of(411, ANY)]).toEqual([[0, 2, 1]])
    expect(() => [...walksOf(two, spent(BUDGET.steps - 1)).of(411, ANY)]).toThrow(
      expect.objectContaining({ name: 'BudgetSpent' }),
    )
    expect(() => [...walksOf(two, spent(BUDGET.steps)).of(411, ANY)]).toThrow(BudgetSpent)
  })

  it('pause after each 16,384 tries, and not before', () => {
    expect([...walksOf(two, spent(16_381)).of(411, ANY)]).toEqual([[0, 2, 1]])
    expect([...walksOf(two, spent(16_382)).of(411, ANY)]).toEqual([PAUSE, [0, 2, 1]])
    expect([...walksOf(two, spent(32_767)).of(411, ANY)]).toEqual([PAUSE, [0, 2, 1]])
  })

  it('pause as often while it is looked which ends are in reach', () => {
    const hubs = numbers(200, 10)
    const ways = hubs.flatMap((one) => hubs.map((other): [number, number, number] => [one, other + 500, 411]))
    const layers = sketchedLayers(
      [[0], hubs, hubs.map((hub) => hub + 500), [1]],
      [hubs.map((hub) => [0, hub, 411]), ways, hubs.map((hub) => [hub + 500, 1, 411])],
    )
    const [first, second, third] = walksOf(unclassed(layers), spent()).of(411, ANY)
    expect([first, second, third]).toEqual([LOOKING, LOOKING, [0, 10, 510, 1]])
  })
})
