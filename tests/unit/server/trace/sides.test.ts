import { describe, expect, it } from 'vitest'
import type { StepFilter } from '../../../../server/store/port.ts'
import { BUDGET, BudgetSpent, nothingSpent } from '../../../../server/trace/budget.ts'
import type { PathQuestion } from '../../../../server/trace/question.ts'
import { expandedBy, reach, startSides } from '../../../../server/trace/sides.ts'
import { callFor, primitives, question } from '../../../fixtures/joinedPairs.ts'

/** Reaches a length in a graph; tells the sides and whose neighbours were asked for. */
async function reached(pairs: [number, number][], length: number, more: Partial<PathQuestion> = {}, arcs = 0) {
  const plain = primitives(pairs)
  const asked: number[][] = []
  const sides = startSides(question(more))
  const neighbours = (nos: number[], filter: StepFilter, call: ReturnType<typeof callFor>) => {
    asked.push(nos)
    return plain.neighbours(nos, filter, call)
  }
  await reach(sides, length, { neighbours }, { ...nothingSpent(), arcs }, callFor())
  return { sides, asked }
}

describe('the two sides of a search', () => {
  const spared = [0, 1, 3]
  it.each<[Partial<PathQuestion>, StepFilter]>([
    [{}, {}],
    [{ avoidKinds: ['Body'] }, { avoidKinds: ['Body'], spared }],
    [{ maxDegree: 0 }, { maxDegree: 0, spared }],
    [
      { avoidKinds: ['Body'], maxDegree: 4 },
      { avoidKinds: ['Body'], maxDegree: 4, spared },
    ],
  ])('ask for %j by the filter %j, either way or each its own', (more, filter) => {
    const asked = { via: [3], filter: { explicit: true }, ...more }
    const either = startSides(question(asked))
    expect(either.from.filter).toEqual({ explicit: true, ...filter })
    expect(either.to.filter).toBe(either.from.filter)
    const { from, to } = startSides(question({ ...asked, directed: true }))
    expect(from.filter).toEqual({ explicit: true, ...filter, way: 'out' })
    expect(to.filter).toEqual({ explicit: true, ...filter, way: 'in' })
  })

  const chain: [number, number][] = [
    [0, 2],
    [2, 3],
    [3, 1],
  ]

  it('read no more than a length takes, the smaller side first and of equal ones the first', async () => {
    expect((await reached(chain, 1)).asked).toEqual([[0]])
    expect((await reached(chain, 2)).asked).toEqual([[0], [2]])
    expect((await reached([[0, 4], ...chain], 3)).asked).toEqual([[0], [1], [3]])
  })

  it('read nobody a second time whom the other has read, unless direction matters', async () => {
    const pairs = [2, 4].map((no): [number, number] => [0, no])
    pairs.push(...[1, 3, 5, 6].map((no): [number, number] => [2, no]))
    const either = await reached(pairs, 4)
    expect(either.asked).toEqual([[0], [1], [2], [4]])
    expect(expandedBy(either.sides)).toBe(4)
    const directed = await reached(pairs, 4, { directed: true })
    expect(directed.asked).toEqual([[0], [1], [2], [2, 4]])
    expect(expandedBy(directed.sides)).toBe(4)
  })

  it('count at each depth whom they meet, the ends and the avoided not', async () => {
    const pairs = [2, 3, 4, 6].map((no): [number, number] => [5, no])
    const { sides } = await reached(pairs, 2, { from: [5], to: [6], avoid: [4] })
    expect(sides.from).toMatchObject({ counts: [1, 2], depth: 1 })
    expect(sides.to).toMatchObject({ counts: [1], depth: Number.POSITIVE_INFINITY })
  })

  it('throw once more arcs are read than the budget has', async () => {
    expect((await reached(chain, 1, {}, BUDGET.arcs - 1)).asked).toEqual([[0]])
    await expect(reached(chain, 1, {}, BUDGET.arcs)).rejects.toThrow(BudgetSpent)
  })
})
