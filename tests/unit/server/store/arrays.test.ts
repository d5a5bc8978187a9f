import { describe, expect, it } from 'vitest'
import { arrayBuilder, finished } from '../../../../server/store/arrayBuilder.ts'
import { countsIn, neighbourhoodIn } from '../../../../server/store/arrayNeighbourhood.ts'
import { claimsAmongIn, claimsBetweenIn, neighboursIn, strengthsIn } from '../../../../server/store/arrayNeighbours.ts'
import { dayNumber, OPEN } from '../../../../server/store/dayNumber.ts'
import type { NeighbourhoodQuery, StepFilter } from '../../../../server/store/port.ts'
import type { ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'
import { DATES, multigraphs } from '../../../fixtures/multigraphs.ts'
import { seeded } from '../../../fixtures/random.ts'
import { KINDS, RELATIONS, SETTINGS } from '../../../fixtures/vocabulary.ts'

const SYMMETRIC = new Set(['MEETS', 'NEIGHBOURS'])
/** A pause for nobody. */
const never = () => undefined
const WAYS = ['out', 'in', undefined] as const
const RANKS = { asserted: 4, reported: 3, intended: 2, believed: 1 }

/** Builds graphs anew for each test, in it. */
const graphs = () =>
  multigraphs(12, 3).map(({ entities, claims }) => {
    const ids = entities.map(({ id }) => id).sort()
    const no = (id: string | undefined) => ids.indexOf(id as string)
    const { inMemory } = memorySnapshot(entities, claims)
    return { ids, no, claims, entities, arrays: inMemory.arrays }
  })

/** Filters that each set one condition, and some that set several. */
const filters: StepFilter[] = [
  {},
  { predicates: ['LEADS', 'MEETS'] },
  { notPredicates: ['LEADS', 'MEETS', 'TRUSTS'] },
  { predicates: ['LEADS', 'MEETS', 'SENDS'], notPredicates: ['MEETS'] },
  { modalities: ['asserted', 'believed'] },
  { polarities: ['negated'] },
  { explicit: true },
  { explicit: false },
  { sources: ['source-0001'] },
  { undated: 'exclude' },
  { undated: 'only' },
  { span: { earliest: '1920-11-30', latest: '1920-11-30' } },
  { span: { earliest: '1921-03-16' }, undated: 'exclude' },
  { span: { latest: '1919-05-19' } },
  { modalities: ['asserted'], explicit: true, polarities: ['affirmed'], predicates: [...RELATIONS].slice(0, 4) },
]

/** R11 and R25, read anew. */
function passes(claim: ClaimSketch, filter: StepFilter): boolean {
  const { modality = 'asserted', polarity = 'affirmed', explicit = true, sources = [0], on, predicate } = claim
  if (filter.predicates && !filter.predicates.includes(predicate)) return false
  if (filter.notPredicates?.includes(predicate)) return false
  if (filter.modalities && !filter.modalities.includes(modality)) return false
  if (filter.polarities && !filter.polarities.includes(polarity)) return false
  if (filter.explicit !== undefined && filter.explicit !== explicit) return false
  if (filter.sources && !sources.some((source) => filter.sources?.includes(`source-000${source}`))) return false
  if (on === undefined) return filter.undated !== 'exclude'
  if (filter.undated === 'only') return false
  const { first = '0000', last = '9999' } = DATES[on] as { first?: string; last?: string }
  return last >= (filter.span?.earliest ?? '0000') && first <= (filter.span?.latest ?? '9999')
}

/** R26: a claim runs from its subject, and where it is symmetric from its object too. */
function runs({ subject, object, predicate }: ClaimSketch, from: string, way: 'out' | 'in' | undefined): boolean {
  return way === undefined || SYMMETRIC.has(predicate) || (way === 'out' ? subject : object) === from
}

const joins = ({ subject, object }: ClaimSketch, a: string, b: string) =>
  (subject === a && object === b) || (subject === b && object === a)

describe('the arrays of a version', () => {
  it('R14 give the others of each entity that a filter leaves, ascending', () => {
    for (const { ids, no, claims, arrays } of graphs()) {
      for (const way of WAYS)
        for (const filter of filters) {
          const right = ids.map((id) => {
            const mine = claims.filter((claim) => passes(claim, filter) && runs(claim, id, way))
            const others = mine.flatMap(({ subject, object }) =>
              subject === id ? [no(object)] : object === id ? [no(subject)] : [],
            )
            return [...new Set(others)].filter((other) => ids[other] !== id).sort((a, b) => a - b)
          })
          const found = neighboursIn(arrays, [...ids.keys()], { ...filter, way }, SYMMETRIC)
          expect(found.map((some) => [...some])).toEqual(right)
        }
    }
  })

  it('R14 leave out others of an avoided kind or too great a degree, unless they are spared', () => {
    for (const { ids, entities, arrays } of graphs()) {
      const all = neighboursIn(arrays, [...ids.keys()], {}, SYMMETRIC)
      const kind = (no: number) => entities.find(({ id }) => id === ids[no])?.kind
      const degree = (no: number) => all[no]?.length ?? 0
      const rest = (may: (no: number) => boolean) => all.map((some) => [...some].filter(may))
      const left = (filter: StepFilter) =>
        neighboursIn(arrays, [...ids.keys()], filter, SYMMETRIC).map((some) => [...some])
      const avoidKinds = KINDS.slice(0, 2)
      expect(left({ avoidKinds })).toEqual(rest((no) => !avoidKinds.includes(kind(no) as string)))
      expect(left({ maxDegree: 3 })).toEqual(rest((no) => degree(no) <= 3))
      expect(left({ maxDegree: 3, avoidKinds, spared: [0, 1] })).toEqual(
        rest((no) => no < 2 || (degree(no) <= 3 && !avoidKinds.includes(kind(no) as string))),
      )
    }
  })

  it('R15 give the best strength between two and the claims between them, whichever is asked first', async () => {
    for (const { ids, claims, arrays } of graphs()) {
      const pairs = ids.flatMap((_, a) => ids.map((_, b): [number, number] => [a, b])).filter(([a, b]) => a !== b)
      for (const way of WAYS)
        for (const filter of filters) {
          const between = pairs.map(([a, b]) =>
            [...claims.entries()].filter(
              ([, claim]) =>
                joins(claim, ids[a] as string, ids[b] as string) &&
                passes(claim, filter) &&
                runs(claim, ids[a] as string, way),
            ),
          )
          const strength = ({ modality = 'asserted', explicit = true, sources = [0] }: ClaimSketch) =>
            100 * RANKS[modality] + (explicit ? 10 : 0) + Math.min(3, sources.length)
          const asked = { ...filter, way }
          expect(strengthsIn(arrays, pairs, asked, SYMMETRIC)).toEqual(
            between.map((some) => Math.max(0, ...some.map(([, claim]) => strength(claim)))),
          )
          const all = [...new Set(between.flatMap((some) => some.map(([at]) => at)))].sort((a, b) => a - b)
          expect(await claimsBetweenIn(arrays, pairs, asked, SYMMETRIC, never)).toEqual(all)
          const first = between[0]?.map(([at]) => at)
          expect(await claimsBetweenIn(arrays, pairs.slice(0, 1), asked, SYMMETRIC, never)).toEqual(first)
        }
    }
  })

  it('give the claims among some entities, self loops too', async () => {
    const random = seeded(5)
    for (const { ids, no, claims, arrays } of graphs()) {
      const some = [...ids.keys()].filter(() => random.chance(0.5))
      const right = [...claims.entries()].filter(
        ([, { subject, object }]) => some.includes(no(subject)) && some.includes(no(object)),
      )
      expect(await claimsAmongIn(arrays, [...some, ...some], never)).toEqual(right.map(([at]) => at))
    }
  })

  it('R7 count neighbours and claims by predicate, out before in', async () => {
    for (const { ids, no, claims, arrays } of graphs()) {
      for (const id of ids) {
        const right = [...RELATIONS, ...SETTINGS].sort().flatMap((predicate) =>
          (['out', 'in'] as const).flatMap((direction) => {
            const mine = claims.filter(
              (claim) =>
                claim.predicate === predicate &&
                (claim.subject === id || claim.object === id) &&
                (claim.subject === id || SYMMETRIC.has(predicate)) === (direction === 'out'),
            )
            const others = new Set(mine.flatMap(({ subject, object }) => [subject, object]).filter((one) => one !== id))
            const negated = mine.filter(({ polarity }) => polarity === 'negated').length
            return mine.length > 0
              ? [{ predicate, direction, entities: others.size, claims: mine.length, negated }]
              : []
          }),
        )
        expect(await countsIn(arrays, no(id), SYMMETRIC, never)).toEqual(right)
      }
    }
  })
})

describe('the builder of arrays', () => {
  it('closes up the places of claims with a value, whatever the order in which the others come', () => {
    const builder = arrayBuilder(3, 7)
    const said = { modality: 'reported', polarity: 'negated', explicit: false, strength: 301, sources: [], works: [] }
    builder.claim({ ...said, no: 5, subject: 2, object: 0, predicate: 'SENDS', earliest: '1920-11-05' })
    builder.claim({ ...said, no: 1, subject: 0, object: 1, predicate: 'LEADS', latest: '1921-03-16' })
    builder.entity(2, 'Place', 1)
    const arrays = finished(builder.build())
    const rows = [...arrays.no].map((no, at) => ({
      no,
      ends: [arrays.subject[at], arrays.object[at]],
      predicate: arrays.predicates[arrays.predicate[at] as number],
      dates: [arrays.earliest[at], arrays.latest[at]],
    }))
    expect(rows).toEqual([
      { no: 1, ends: [0, 1], predicate: 'LEADS', dates: [OPEN.earliest, 19210316] },
      { no: 5, ends: [2, 0], predicate: 'SENDS', dates: [19201105, 0x7fffffff] },
    ])
    expect([...arrays.offsets]).toEqual([0, 2, 3, 4])
    expect([...arrays.arcs]).toEqual([0, 1, 0, 1])
    expect([...arrays.other]).toEqual([1, 2, 0, 0])
    expect([...arrays.manner]).toEqual([5, 5, 5, 5])
    expect([...arrays.strength]).toEqual([301, 301])
    expect(arrays.kinds[arrays.kind[2] as number]).toBe('Place')
  })

  it('tells sets of sources and works apart, however their ids would read together', () => {
    const builder = arrayBuilder(2, 2)
    const said = {
      subject: 0,
      object: 1,
      predicate: 'LEADS',
      modality: 'asserted',
      polarity: 'affirmed',
      explicit: true,
    }
    builder.claim({ ...said, no: 0, strength: 412, sources: ['a', 'bc'], works: ['d', 'ef'] })
    builder.claim({ ...said, no: 1, strength: 412, sources: ['ab', 'c'], works: ['de', 'f'] })
    const { sourceSets, workSets, sourceSet, workSet } = finished(builder.build())
    expect([...sourceSet].map((set) => sourceSets.at(set))).toEqual([
      ['a', 'bc'],
      ['ab', 'c'],
    ])
    expect([...workSet].map((set) => workSets.at(set))).toEqual([
      ['d', 'ef'],
      ['de', 'f'],
    ])
  })
})

describe('a neighbourhood', () => {
  const claims: ClaimSketch[] = [
    { subject: 'me', object: 'b', predicate: 'LEADS', sources: [0] },
    { subject: 'b', object: 'me', predicate: 'TRUSTS', sources: [0] },
    { subject: 'me', object: 'c', predicate: 'LEADS', sources: [0, 1] },
    { subject: 'd', object: 'me', predicate: 'MEETS', sources: [2] },
    { subject: 'a', object: 'me', predicate: 'LEADS', sources: [0] },
    { subject: 'a', object: 'c', predicate: 'LEADS' },
    { subject: 'a', object: 'd', predicate: 'LEADS' },
    { subject: 'me', object: 'me', predicate: 'LEADS' },
  ]
  const kinds = { a: 'Person', b: 'Place', c: 'Person', d: 'Body', me: 'Person' }
  const entities = Object.entries(kinds).map(([id, kind]) => ({ id, kind }))
  const [A, B, C, D, ME] = [0, 1, 2, 3, 4]
  const facts = {
    kind: (no: number) => entities[no]?.kind as string,
    degree: (no: number) => [3, 1, 2, 2, 4][no] as number,
    sortName: (no: number) => ['zeki', 'ali', 'veli', 'ali', 'ben'][no] as string,
  }
  const page = (query: Partial<NeighbourhoodQuery>) =>
    neighbourhoodIn(
      memorySnapshot(entities, claims).inMemory.arrays,
      ME,
      { sort: 'evidence', limit: 10, ...query },
      SYMMETRIC,
      facts,
      never,
    )

  it('R9 is sorted by evidence, degree or name, then by place', async () => {
    expect((await page({})).neighbours).toEqual([C, B, A, D])
    expect((await page({ sort: 'degree' })).neighbours).toEqual([A, C, D, B])
    expect((await page({ sort: 'name' })).neighbours).toEqual([B, D, C, A])
  })

  it('R8 has the claims between the two, and none of a loop', async () => {
    expect(await page({})).toEqual({
      neighbours: [C, B, A, D],
      claims: [0, 1, 2, 3, 4],
      remaining: 0,
      byPredicate: new Map(),
    })
    expect(await page({ direction: 'out' })).toMatchObject({ neighbours: [C, B, D], claims: [0, 2, 3] })
    expect(await page({ direction: 'in' })).toMatchObject({ neighbours: [A, B], claims: [1, 4] })
    expect((await page({ kinds: ['Person'] })).neighbours).toEqual([C, A])
    expect(await page({ predicates: ['MEETS'] })).toMatchObject({ neighbours: [D], claims: [3] })
  })

  it.each([
    ['evidence', [C, B], { value: [1, 2], no: B }, { LEADS: 1, MEETS: 1 }, [A, D]],
    ['degree', [A, C], { value: 2, no: C }, { LEADS: 1, MEETS: 1, TRUSTS: 1 }, [D, B]],
    ['name', [B, D], { value: 'ali', no: D }, { LEADS: 2 }, [C, A]],
  ] as const)(
    'R10 by %s is cut, counts what is left by predicate, and goes on behind its end',
    async (sort, first, next, byPredicate, second) => {
      const cut = await page({ sort, limit: 2 })
      expect(cut).toMatchObject({ neighbours: first, remaining: 2, next })
      expect([...cut.byPredicate]).toEqual(Object.entries(byPredicate))
      const further = await page({ sort, limit: 2, after: cut.next })
      expect(further).toMatchObject({ neighbours: second, remaining: 0 })
      expect(further).not.toHaveProperty('next')
    },
  )
})

describe('the numbers of days', () => {
  it('follow each other as the days do, before year 0 too, and all lie between open ends', () => {
    const days = [
      '-9999-01-01',
      '-0500-06-01',
      '-0044-03-14',
      '-0044-03-15',
      '-0001-12-31',
      '0000-01-01',
      '0045-02-03',
      '9999-12-31',
    ]
    const numbers = [OPEN.earliest, ...days.map((day) => dayNumber(day) as number), OPEN.latest]
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    expect([...Int32Array.from(numbers)]).toEqual(numbers)
  })
})
