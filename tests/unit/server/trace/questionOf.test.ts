import { expect, it } from 'vitest'
import type { PathQuery } from '../../../../contracts/pathQuery.ts'
import type { Snapshot } from '../../../../server/store/port.ts'
import { questionOf } from '../../../../server/trace/questionOf.ts'
import { callFor } from '../../../fixtures/joinedPairs.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'

const snapshot = memorySnapshot(
  ['a', 'b', 'c', 'z'].map((id) => ({ id })),
  [],
) as unknown as Snapshot
const bare: PathQuery = { from: ['a'], to: ['z'], max: 4, limit: 7, rank: 'hubs' }

it('asks by default either way, for what is affirmed, without any other condition', async () => {
  expect(await questionOf(snapshot, bare, callFor())).toEqual({
    from: [0],
    to: [3],
    via: [],
    avoid: [],
    longest: 4,
    limit: 7,
    directed: false,
    rank: 'hubs',
    settings: ['LIES_IN', 'LEAVES'],
    filter: { polarities: ['affirmed'] },
  })
})

it('asks by each condition of the query, of entities by number and once', async () => {
  const span = { earliest: '1920-01-01' }
  const query: PathQuery = {
    ...bare,
    from: ['z', 'a', 'z'],
    to: ['b'],
    via: ['c', 'c'],
    avoid: ['b'],
    avoidKind: ['Body'],
    maxDegree: 3,
    directed: true,
    predicate: ['LEADS'],
    avoidPredicate: ['TRUSTS'],
    modality: ['reported'],
    polarity: ['negated'],
    explicit: false,
    source: ['letters'],
    span,
    undated: 'only',
    disputed: true,
  }
  const asked = await questionOf(snapshot, query, callFor())
  expect(asked).toMatchObject({ from: [3, 0], to: [1], via: [2], avoid: [1] })
  expect(asked).toMatchObject({ avoidKinds: ['Body'], maxDegree: 3, directed: true })
  expect(asked.filter).toEqual({
    predicates: ['LEADS'],
    notPredicates: ['TRUSTS'],
    modalities: ['reported'],
    polarities: ['negated'],
    explicit: false,
    sources: ['letters'],
    span,
    undated: 'only',
    disputed: true,
  })
  const on = { earliest: '1920-11-30', latest: '1920-11-30' }
  expect((await questionOf(snapshot, { ...query, on }, callFor())).filter.span).toEqual(on)
})
