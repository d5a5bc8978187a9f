import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PathQuery } from '../../../../contracts/pathQuery.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import type { GraphStore, Snapshot } from '../../../../server/store/port.ts'
import { buildDataset } from '../../../fixtures/buildDataset.ts'
import { type Multigraph, multigraphs, together } from '../../../fixtures/multigraphs.ts'
import { naivePaths } from '../../../fixtures/naivePaths.ts'
import { tracePaths } from '../../../fixtures/tracePaths.ts'

const GRAPHS = multigraphs(500)
const folder = mkdtempSync(join(tmpdir(), 'izlek-paths-'))
let store: GraphStore
let snapshot: Snapshot

beforeAll(async () => {
  store = openEmbedded(join(folder, 'graphs.sqlite'))
  await store.load(prepare(buildDataset(together('graphs', GRAPHS))), { lease: 10_000, grace: 0 })
  snapshot = await store.pin({ signal: new AbortController().signal, deadline: performance.now() + 60_000 })
}, 60_000)

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('the path search on the embedded store', () => {
  it.each(Array.from({ length: GRAPHS.length / 50 }, (_, at) => at * 50))(
    'finds in the 50 random multigraphs from number %i what trying every sequence finds',
    async (first) => {
      for (const graph of GRAPHS.slice(first, first + 50)) {
        const { paths, answer } = await tracePaths(snapshot, graph)
        expect(paths, JSON.stringify(graph.question)).toEqual(naivePaths(graph))
        expect(answer).toMatchObject({ truncated: false, timedOut: false })
      }
    },
  )

  it('was asked about graphs with self loops, ties, negated and believed steps, and questions without an answer', () => {
    const answers = GRAPHS.map((graph) => ({ graph, paths: naivePaths(graph) }))
    const claims = GRAPHS.flatMap((graph) => graph.claims)
    expect(claims.some(({ subject, object }) => subject === object)).toBe(true)
    expect(answers.filter(({ paths }) => paths.length === 0).length).toBeGreaterThan(20)
    expect(answers.filter(({ graph, paths }) => paths.length === graph.question.limit).length).toBeGreaterThan(30)
    expect(answers.filter(({ paths }) => paths.some((path) => path.weakest === 'believed')).length).toBeGreaterThan(20)
    expect(answers.filter(({ paths }) => paths.some((path) => path.entities.length === 7)).length).toBeGreaterThan(10)
    expect(new Set(GRAPHS.map(({ question }) => question.limit)).size).toBe(20)
    expect(new Set(GRAPHS.map(({ question }) => question.max)).size).toBe(6)
  })

  it.each(Object.keys(PathQuery.shape).filter((name) => name !== 'explain') as (keyof PathQuery)[])(
    'was asked questions with %s, and answered some of them with paths and some otherwise than without it',
    (name) => {
      const asked = GRAPHS.filter(({ question }) => question[name] !== undefined)
      expect(asked.length).toBeGreaterThan(20)
      expect(asked.some((graph) => naivePaths(graph).length > 0)).toBe(true)
      if (['from', 'to', 'max', 'limit', 'rank'].includes(name)) return
      const differs = ({ question: { [name]: _, ...rest }, ...graph }: Multigraph) =>
        JSON.stringify(naivePaths({ ...graph, question: rest as PathQuery }))
      expect(asked.filter((graph) => differs(graph) !== JSON.stringify(naivePaths(graph))).length).toBeGreaterThan(3)
    },
  )
})
