import { describe, expect, it } from 'vitest'
import { BUDGET, BudgetSpent, nothingSpent } from '../../../../server/trace/budget.ts'
import type { Layer } from '../../../../server/trace/layers.ts'
import type { PathQuestion } from '../../../../server/trace/question.ts'
import { stepWeigher } from '../../../../server/trace/stepStrengths.ts'
import { callFor, question } from '../../../fixtures/joinedPairs.ts'
import { sketchedLayers } from '../../../fixtures/sketchedLayers.ts'

/** A weigher that keeps what it asks; a step is as strong as its numbers say, 2 → 3 is 23. */
function listening(more: Partial<PathQuestion>, pairs = 0) {
  const asked: unknown[] = []
  const spent = { ...nothingSpent(), pairs }
  const weigh = stepWeigher(
    question(more),
    {
      async strengths(wanted, filter) {
        asked.push([wanted, filter])
        return wanted.map(([one, other]) => 10 * one + other)
      },
      async degrees(nos) {
        asked.push(nos)
        return nos
      },
    },
    spent,
  )
  return { asked, spent, weigh: (layers: Layer[]) => weigh(layers, callFor()) }
}

const steps = (...pairs: [number, number][]) => pairs.map(([one, other]): [number, number, number] => [one, other, 0])
const short = () => sketchedLayers([[0], [4, 5], [1]], [steps([0, 4], [0, 5]), steps([4, 1], [5, 1])])
const long = () =>
  sketchedLayers([[0], [4, 6], [5, 7], [1]], [steps([0, 4], [0, 6]), steps([4, 5], [6, 7]), steps([5, 1], [7, 1])])
const strengthsOf = ({ layers }: { layers: Layer[] }) => layers.map(({ strengths }) => [...strengths])

describe('the steps of some layers', () => {
  it('are each weighed once, the smaller number first, and known in the next layers', async () => {
    const { asked, spent, weigh } = listening({ filter: { explicit: true } })
    expect(strengthsOf(await weigh(short()))).toEqual([[4, 5], [14, 15], []])
    expect(strengthsOf(await weigh(long()))).toEqual([[4, 6], [45, 67], [15, 17], []])
    expect(asked).toEqual([
      [
        [
          [0, 4],
          [0, 5],
          [1, 4],
          [1, 5],
        ],
        { explicit: true },
      ],
      [
        [
          [0, 6],
          [4, 5],
          [6, 7],
          [1, 7],
        ],
        { explicit: true },
      ],
    ])
    expect(spent.pairs).toBe(8)
  })

  it('are weighed along their way where direction matters', async () => {
    const { asked, weigh } = listening({ directed: true, filter: { explicit: true } })
    expect(strengthsOf(await weigh(short()))).toEqual([[4, 5], [41, 51], []])
    expect(asked).toEqual([
      [
        [
          [0, 4],
          [0, 5],
          [4, 1],
          [5, 1],
        ],
        { explicit: true, way: 'out' },
      ],
    ])
  })

  it('are not weighed beyond the budget of pairs', async () => {
    const within = listening({}, BUDGET.pairs - 4)
    await within.weigh(short())
    expect(within.asked).toHaveLength(1)
    const beyond = listening({}, BUDGET.pairs - 3)
    await expect(beyond.weigh(short())).rejects.toThrow(BudgetSpent)
    expect(beyond.asked).toEqual([])
  })

  it('have by the rank of hubs a class for each entity in between, asked once, and none for the ends', async () => {
    const { asked, weigh } = listening({ rank: 'hubs' })
    expect((await weigh(short())).classes.map((some) => [...some])).toEqual([[0], [3, 3], [0]])
    expect((await weigh(long())).classes.map((some) => [...some])).toEqual([[0], [3, 3], [3, 3], [0]])
    expect(asked.filter((one) => typeof (one as number[])[0] === 'number')).toEqual([
      [4, 5],
      [6, 7],
    ])
  })

  it.each(['length', 'strength'] as const)('are all of one class by %s', async (rank) => {
    const { asked, weigh } = listening({ rank })
    expect((await weigh(short())).classes.map((some) => [...some])).toEqual([[0], [0, 0], [0]])
    expect(asked).toHaveLength(1)
  })
})
