import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PathLift, PathParameter } from '../../../../contracts/noPath.ts'
import { PathQuery } from '../../../../contracts/pathQuery.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import type { GraphStore, Snapshot } from '../../../../server/store/port.ts'
import { buildDataset } from '../../../fixtures/buildDataset.ts'
import { type Multigraph, multigraphs, together } from '../../../fixtures/multigraphs.ts'
import { naiveLifts } from '../../../fixtures/naiveLifts.ts'
import { naivePaths } from '../../../fixtures/naivePaths.ts'
import { tracePaths } from '../../../fixtures/tracePaths.ts'

const GRAPHS = multigraphs(700)
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

/** Lifts of one length have no order of their own that both sides know. */
const inOneOrder = (lifts: PathLift[]) => lifts.map((lift) => JSON.stringify(lift)).sort()

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

  it('says of every question without a path which single condition keeps it away, as asking again without each finds', async () => {
    const without = GRAPHS.filter((graph) => naivePaths(graph).length === 0)
    const lifts = without.map(naiveLifts)
    for (const [at, graph] of without.entries()) {
      const { none } = (await tracePaths(snapshot, graph)).answer
      const said = JSON.stringify(graph.question)
      expect(none?.undecided, said).toEqual([])
      expect(inOneOrder(none?.lifts ?? []), said).toEqual(inOneOrder(lifts[at] ?? []))
      const lengths = none?.lifts.map(({ length }) => length) ?? []
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      expect(none?.reach.from.counts[0]).toBe(graph.question.from.length)
      expect(none?.reach.to.counts[0]).toBe(graph.question.to.length)
    }
    expect(lifts.filter((some) => some.length > 1).length).toBeGreaterThan(10)
    const parameters = new Set(lifts.flat().map(({ parameter }) => parameter))
    expect([...parameters].sort()).toEqual(PathParameter.options.filter((one) => one !== 'disputed').sort())
  })

  it('shows as nearest misses paths that break something, the fewest first; what breaks one condition alone is a way that lifting opens', async () => {
    let single = 0
    for (const graph of GRAPHS.filter((one) => naivePaths(one).length === 0)) {
      const { none } = (await tracePaths(snapshot, graph)).answer
      const broken = none?.nearest.map(({ breaks }) => breaks.length) ?? []
      expect(broken).toEqual(broken.toSorted((a, b) => a - b))
      for (const { path, breaks } of none?.nearest ?? []) {
        expect(breaks.length, JSON.stringify(graph.question)).toBeGreaterThan(0)
        for (const { steps } of breaks) expect(steps.every((step) => step < path.length)).toBe(true)
        const [only, second] = breaks
        if (!only || second) continue
        single += 1
        const lift = none?.lifts.find(({ parameter, was }) => parameter === only.parameter && was[0] === only.was[0])
        expect(lift?.length, JSON.stringify(graph.question)).toBeLessThanOrEqual(path.length)
      }
    }
    expect(single).toBeGreaterThan(20)
  })

  it('was asked about graphs with self loops, ties, negated and believed steps, and questions without an answer', () => {
    const answers = GRAPHS.map((graph) => ({ graph, paths: naivePaths(graph) }))
    const claims = GRAPHS.flatMap((graph) => graph.claims)
    expect(claims.some(({ subject, object }) => subject === object)).toBe(true)
    expect(answers.filter(({ paths }) => paths.length === 0).length).toBeGreaterThan(20)
    expect(answers.filter(({ graph, paths }) => paths.length === graph.question.limit).length).toBeGreaterThan(25)
    expect(answers.filter(({ paths }) => paths.some((path) => path.weakest === 'believed')).length).toBeGreaterThan(20)
    expect(answers.filter(({ paths }) => paths.some((path) => path.entities.length === 7)).length).toBeGreaterThan(10)
    const filledUp = answers.filter(({ paths }) => paths.some(({ settings }) => settings.length > 0))
    expect(filledUp.length).toBeGreaterThan(15)
    expect(filledUp.filter(({ paths }) => paths[0]?.settings.length === 0).length).toBeGreaterThan(10)
    expect(new Set(GRAPHS.map(({ question }) => question.limit)).size).toBe(20)
    expect(new Set(GRAPHS.map(({ question }) => question.max)).size).toBe(6)
  })

  // The graphs do not say which of their claims contradict each other; the disagreements of the API try `disputed`.
  it.each(
    Object.keys(PathQuery.shape).filter((name) => name !== 'explain' && name !== 'disputed') as (keyof PathQuery)[],
  )('was asked questions with %s, and answered some of them with paths and some otherwise than without it', (name) => {
    const asked = GRAPHS.filter(({ question }) => question[name] !== undefined)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.some((graph) => naivePaths(graph).length > 0)).toBe(true)
    if (['from', 'to', 'max', 'limit', 'rank'].includes(name)) return
    const differs = ({ question: { [name]: _, ...rest }, ...graph }: Multigraph) =>
      JSON.stringify(naivePaths({ ...graph, question: rest as PathQuery }))
    expect(asked.filter((graph) => differs(graph) !== JSON.stringify(naivePaths(graph))).length).toBeGreaterThan(3)
  })
})
