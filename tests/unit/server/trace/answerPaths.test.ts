import { describe, expect, it } from 'vitest'
import type { Call, Snapshot } from '../../../../server/store/port.ts'
import { answerPaths } from '../../../../server/trace/answerPaths.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'
import { multigraphs } from '../../../fixtures/multigraphs.ts'
import { naiveLifts } from '../../../fixtures/naiveLifts.ts'
import { naivePaths } from '../../../fixtures/naivePaths.ts'
import { toldPaths } from '../../../fixtures/toldPaths.ts'

const call: Call = { signal: new AbortController().signal, deadline: performance.now() + 60_000 }

describe('the answer about paths in small random multigraphs', () => {
  const graphs = multigraphs(30, 2).map((graph) => ({
    graph,
    snapshot: memorySnapshot(graph.entities, graph.claims) as unknown as Snapshot,
    paths: naivePaths(graph),
  }))

  it('is what trying every sequence finds', async () => {
    for (const { graph, snapshot, paths } of graphs)
      expect(toldPaths(await answerPaths(snapshot, graph.question, call)), JSON.stringify(graph.question)).toEqual(
        paths,
      )
  })

  it('names each condition that alone keeps every path away, shortest way first', async () => {
    const inOneOrder = (lifts: object[]) => lifts.map((lift) => JSON.stringify(lift)).sort()
    for (const { graph, snapshot } of graphs.filter(({ paths }) => paths.length === 0)) {
      const { none } = await answerPaths(snapshot, graph.question, call)
      expect(inOneOrder(none?.lifts ?? []), JSON.stringify(graph.question)).toEqual(inOneOrder(naiveLifts(graph)))
      const lengths = none?.lifts.map(({ length }) => length) ?? []
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    }
  })
})
