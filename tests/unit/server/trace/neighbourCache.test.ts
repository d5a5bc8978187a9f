import { expect, it } from 'vitest'
import type { StepFilter } from '../../../../server/store/port.ts'
import { withNeighbourCache } from '../../../../server/trace/neighbourCache.ts'
import { callFor, primitives } from '../../../fixtures/joinedPairs.ts'

it('reads the neighbours of an entity once for the first filter in each way, and always anew for another', async () => {
  const asked: [number[], StepFilter['way']][] = []
  const plain = primitives([
    [0, 1],
    [1, 2],
  ])
  const cached = withNeighbourCache({
    ...plain,
    neighbours: (nos, filter, call) => {
      asked.push([nos, filter.way])
      return plain.neighbours(nos, filter, call)
    },
  })
  const first = { explicit: true }
  const read = async (nos: number[], filter: StepFilter) =>
    (await cached.neighbours(nos, filter, callFor())).map((others) => [...others])
  expect(await read([0, 1], first)).toEqual([[1], [0, 2]])
  expect(await read([2, 1, 0], first)).toEqual([[1], [0, 2], [1]])
  expect(await read([0, 2], { ...first })).toEqual([[1], [1]])
  expect(asked.splice(0)).toEqual([
    [[0, 1], undefined],
    [[2], undefined],
  ])
  await read([0], { ...first, way: 'out' })
  await read([0], { ...first, way: 'in' })
  await read([0], { ...first, way: 'out' })
  expect(asked.splice(0)).toEqual([
    [[0], 'out'],
    [[0], 'in'],
  ])
  const other = { explicit: false }
  await read([0], other)
  await read([0], other)
  expect(asked.splice(0)).toEqual([
    [[0], undefined],
    [[0], undefined],
  ])
  await read([0], first)
  expect(asked).toEqual([])
})
