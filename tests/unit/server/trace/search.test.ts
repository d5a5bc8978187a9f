import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import type { GraphStore, Snapshot } from '../../../../server/store/port.ts'
import { buildDataset } from '../../../fixtures/buildDataset.ts'
import { multigraphs, together } from '../../../fixtures/multigraphs.ts'
import { naivePaths } from '../../../fixtures/naivePaths.ts'
import { tracePaths } from '../../../fixtures/tracePaths.ts'

const GRAPHS = multigraphs(500)
const folder = mkdtempSync(join(tmpdir(), 'izlek-paths-'))
let store: GraphStore
let snapshot: Snapshot

beforeAll(async () => {
  store = openEmbedded(join(folder, 'graphs.sqlite'))
  await store.load(prepare(buildDataset(together('graphs', GRAPHS))), { lease: 10_000, grace: 0 })
  snapshot = await store.pin({ signal: new AbortController().signal, deadline: performance.now() + 10_000 })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('the path search on the embedded store', () => {
  it.each(Array.from({ length: GRAPHS.length / 50 }, (_, at) => at * 50))(
    'finds in the 50 random multigraphs from number %i what trying every sequence finds',
    async (first) => {
      for (const graph of GRAPHS.slice(first, first + 50)) {
        const { paths, cut } = await tracePaths(snapshot, graph)
        expect(paths, graph.question.from).toEqual(naivePaths(graph))
        expect(cut).toBe(false)
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
    expect(answers.filter(({ graph: { question } }) => question.polarity.includes('negated')).length).toBeGreaterThan(
      50,
    )
    expect(new Set(GRAPHS.map(({ question }) => question.limit)).size).toBe(20)
    expect(new Set(GRAPHS.map(({ question }) => question.max)).size).toBe(6)
  })
})
