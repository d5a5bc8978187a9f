import { describe, expect, it } from 'vitest'
import type { PathQuery } from '../../../../contracts/pathQuery.ts'
import type { Call, Snapshot } from '../../../../server/store/port.ts'
import { conditionsOf } from '../../../../server/trace/conditions.ts'
import { nearMisses } from '../../../../server/trace/nearMisses.ts'
import type { ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'

const call: Call = { signal: new AbortController().signal, deadline: performance.now() + 600_000 }
const bare: PathQuery = { from: ['a'], to: ['z'], max: 6, limit: 5, rank: 'length', polarity: ['affirmed', 'negated'] }
const entities = ['a', 'b', 'c', 'd', 'e', 'z'].map((id) => ({ id, kind: id === 'b' ? 'Body' : 'Person' }))
const [A, B, C, D, E, Z] = [0, 1, 2, 3, 4, 5]
const way: ClaimSketch[] = [
  { subject: 'a', object: 'b', predicate: 'LEADS', on: '1920', sources: [0, 1] },
  {
    subject: 'b',
    object: 'z',
    predicate: 'TRUSTS',
    modality: 'believed',
    polarity: 'negated',
    explicit: false,
    sources: [2],
  },
]

async function missesOf(query: Partial<PathQuery>, sequences = [[A, B, Z]], claims = way) {
  const snapshot = memorySnapshot(entities, claims) as unknown as Snapshot
  const asked = { ...bare, ...query }
  const misses = await nearMisses(snapshot, sequences, asked, conditionsOf(asked), call)
  return misses.map(({ path, breaks }) => ({
    ids: path.entities.map(({ id }) => id).join(''),
    breaks: breaks.map(({ parameter, steps }) => [parameter, steps]),
    path,
  }))
}

describe('what comes nearest to a question without an answer', () => {
  it.each<[Partial<PathQuery>, unknown[]]>([
    [{ predicate: ['LEADS'] }, [['predicate', [1]]]],
    [{ avoidPredicate: ['LEADS'] }, [['avoidPredicate', [0]]]],
    [{ modality: ['asserted'] }, [['modality', [1]]]],
    [{ modality: ['believed', 'reported'] }, [['modality', [0]]]],
    [{ polarity: ['affirmed'] }, [['polarity', [1]]]],
    [{ polarity: undefined }, [['polarity', [1]]]],
    [{ polarity: ['negated'] }, [['polarity', [0]]]],
    [{ explicit: true }, [['explicit', [1]]]],
    [{ explicit: false }, [['explicit', [0]]]],
    [{ source: ['source-0000'] }, [['source', [1]]]],
    [{ on: { earliest: '1921-01-01', latest: '1921-01-01' } }, [['on', [0]]]],
    [{ span: { earliest: '1921-01-01' } }, [['span', [0]]]],
    [{ span: { earliest: '1920-01-01' } }, []],
    [{ undated: 'exclude' }, [['undated', [1]]]],
    [{ undated: 'only' }, [['undated', [0]]]],
    [{ max: 1 }, [['max', []]]],
    [{ max: 2 }, []],
    [{ via: ['c'] }, [['via', []]]],
    [{ via: ['b'] }, []],
    [{ avoid: ['b'] }, [['avoid', [0]]]],
    [{ avoid: ['a', 'z'] }, []],
    [{ avoidKind: ['Body'] }, [['avoidKind', [0]]]],
    [{ avoidKind: ['Person'] }, []],
    [{ maxDegree: 1 }, [['maxDegree', [0]]]],
    [{ maxDegree: 2 }, []],
    [{ via: ['b'], avoidKind: ['Body'], maxDegree: 1 }, []],
    [{ directed: true }, []],
    [
      { predicate: ['LEADS'], avoid: ['b'], max: 1 },
      [
        ['max', []],
        ['avoid', [0]],
        ['predicate', [1]],
      ],
    ],
  ])('by %j breaks %j', async (query, breaks) => {
    const [miss] = await missesOf(query)
    expect(miss).toMatchObject({ ids: 'abz', breaks })
    expect(miss?.path.why).not.toHaveProperty('after')
  })

  it('takes the name of a predicate for no degree, though it be a number', async () => {
    const numbered = way.map((claim) => ({ ...claim, predicate: '1' }))
    expect(await missesOf({ predicate: ['1'] }, undefined, numbered)).toMatchObject([{ ids: 'abz', breaks: [] }])
  })

  it('breaks direction where a step is told against its way, but for symmetric relations', async () => {
    const back = [[Z, B, A]]
    expect(await missesOf({ directed: true }, back)).toMatchObject([{ breaks: [['directed', [0, 1]]] }])
    expect(await missesOf({ explicit: true }, back)).toMatchObject([{ breaks: [['explicit', [0]]] }])
    const [first, second] = way as [ClaimSketch, ClaimSketch]
    const meeting = [first, { ...second, predicate: 'MEETS' }]
    expect(await missesOf({ directed: true }, back, meeting)).toMatchObject([{ breaks: [['directed', [1]]] }])
  })

  it('looks at the claim of a step that breaks the fewest conditions, of several at the first', async () => {
    const query: Partial<PathQuery> = { predicate: ['LEADS'], explicit: true, modality: ['asserted'] }
    const step: ClaimSketch = { subject: 'a', object: 'z', predicate: 'LEADS' }
    const two = { ...step, explicit: false, modality: 'believed' } as const
    const inferred = { ...step, explicit: false }
    const trusts = { ...step, predicate: 'TRUSTS' }
    const broken = async (claims: ClaimSketch[]) => (await missesOf(query, [[A, Z]], claims))[0]?.breaks
    expect(await broken([two, inferred, trusts])).toEqual([['explicit', [0]]])
    expect(await broken([trusts, two, inferred])).toEqual([['predicate', [0]]])
    expect(await broken([two, step])).toEqual([])
    expect(await broken([{ ...inferred, subject: 'z', object: 'a' }, trusts])).toEqual([['explicit', [0]]])
  })

  it('is at most three paths, the fewest broken conditions first, and otherwise in the order given', async () => {
    const joined = ['b', 'c', 'd', 'e'].flatMap((id): ClaimSketch[] => [
      { subject: 'a', object: id, predicate: 'LEADS', explicit: id !== 'b' && id !== 'd' },
      { subject: id, object: 'z', predicate: 'LEADS' },
    ])
    const sequences = [B, D, C, E].map((middle) => [A, middle, Z])
    const misses = await missesOf({ explicit: true, avoid: ['c', 'e'], avoidKind: ['Body'] }, sequences, joined)
    expect(misses.map(({ ids, breaks }) => [ids, breaks.length])).toEqual([
      ['adz', 1],
      ['acz', 1],
      ['aez', 1],
    ])
    expect(await missesOf({}, [])).toEqual([])
  })
})
