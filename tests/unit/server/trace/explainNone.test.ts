import { describe, expect, it } from 'vitest'
import { PathQuery } from '../../../../contracts/pathQuery.ts'
import type { Call, ClaimFilter, Snapshot } from '../../../../server/store/port.ts'
import { explainNone } from '../../../../server/trace/explainNone.ts'
import type { PathPrimitives } from '../../../../server/trace/question.ts'
import { questionOf } from '../../../../server/trace/questionOf.ts'
import { searchPaths } from '../../../../server/trace/search.ts'

const call: Call = { signal: new AbortController().signal, deadline: performance.now() + 60_000 }
// Each end leads to a thousand, each of these to 300 dead ends: more arcs than a search reads, and no path.
const NEAR = 1000
const FAR = 300
const ends = new Map([
  ['one', 0],
  ['other', 1],
])

/** Neighbours without a filter; under a filter of modality or polarity nobody has any. The input of this test. */
const primitives: PathPrimitives = {
  async neighbours(nos, filter) {
    return nos.map((no) => (bare(filter) ? leadsTo(no) : new Int32Array()))
  },
  async strengths(pairs) {
    return pairs.map(() => 411)
  },
  async degrees(nos) {
    return nos.map(() => 1)
  },
}
const snapshot = { nos: async () => ends, meta: { vocabulary: { kinds: [], predicates: [] } } } as unknown as Snapshot

function bare({ modalities, polarities }: ClaimFilter): boolean {
  return modalities === undefined && polarities?.length === 2
}

function leadsTo(no: number): Int32Array {
  const first = no < 2 ? 10 + no * NEAR : 10_000 + no * FAR
  return no < 10 + 2 * NEAR ? Int32Array.from({ length: no < 2 ? NEAR : FAR }, (_, at) => first + at) : new Int32Array()
}

describe('why there is no path', () => {
  it('is left open where the search without any condition was cut short, though each condition alone is decided', async () => {
    const query = PathQuery.parse({ from: ['one'], to: ['other'], max: '6', modality: ['asserted'], explain: 'true' })
    const found = await searchPaths(primitives, await questionOf(snapshot, query, call), call)
    expect(found).toMatchObject({ paths: [], truncated: false, timedOut: false })
    const { none } = await explainNone(snapshot, primitives, query, found, call)
    expect(none).toMatchObject({ lifts: [], undecided: [], nearest: [], open: true })
  })

  it('has nothing to add where there is no condition, though the search was cut short', async () => {
    const query = PathQuery.parse({ from: ['one'], to: ['other'], max: '6', polarity: ['affirmed', 'negated'] })
    const found = await searchPaths(primitives, await questionOf(snapshot, query, call), call)
    expect(found).toMatchObject({ paths: [], truncated: true })
    expect(await explainNone(snapshot, primitives, query, found, call)).toEqual({
      none: { lifts: [], undecided: [], nearest: [], reach: found.reach },
      timedOut: false,
    })
  })
})
