import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../contracts/claim.ts'
import type { DateStatement } from '../../../../contracts/dates.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { ASTRAL } from '../../../fixtures/brokenCopy.ts'
import { buildDataset, type ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { generate } from '../../../fixtures/generate.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'

const read = await readDataset(ASTRAL)
if ('errors' in read) throw new Error(JSON.stringify(read.errors))
const dataset = read.dataset
const prepared = prepare(dataset)
const claimOf = (id: string) => prepared.claims.find((one) => one.id === id)
const entityOf = (id: string) => prepared.entities.find((one) => one.id === id)
const segmentOf = (id: string) => prepared.segments.find((one) => one.id === id)

function boundsOf(id: string): [string | undefined, string | undefined] {
  return [claimOf(id)?.earliest, claimOf(id)?.latest]
}

describe('preparing a dataset', () => {
  test('gives the same, whatever the order of rows, keys and sets', () => {
    expect(prepare(shuffled(dataset, 4))).toEqual(prepared)
    const made = generate({ entities: 100, claims: 500, seed: 8 })
    expect(JSON.stringify(prepare(shuffled(made, 9)))).toBe(JSON.stringify(prepare(made)))
  })

  test('cuts segments by code points and names their place: the heading before them, their number of a kind since it', () => {
    expect(segmentOf('defter-2')).toMatchObject({
      exact: '👩‍🚀 Ayşe Kaptan, Ay Meclisi’ni yönetir.',
      heading: 'defter-1',
      headingText: 'Defter 🗺️',
      number: 1,
      claims: ['ayse-leads-assembly-1'],
    })
    expect(segmentOf('defter-9')).toMatchObject({ heading: 'defter-7', number: 2 })
    expect(segmentOf('defter-7')).toMatchObject({ number: 2, exact: 'Sonuçlar 🌒' })
    expect(segmentOf('defter-7')).not.toHaveProperty('heading')
    expect(segmentOf('mektup-2')).toMatchObject({ heading: 'mektup-1', number: 1 })
  })

  test('finds the segments that a quote touches, over a line break too', () => {
    const nos = claimOf('assembly-sends-boran')?.quotes[0]?.segments ?? []
    expect(nos.map((no) => prepared.segments[no]?.id)).toEqual(['defter-3', 'defter-4'])
  })

  test('lets search find evidence and no translation', () => {
    expect(segmentOf('defter-3')?.searchText).toBe('cafe cafede de toplanan ay meclisi')
    expect(segmentOf('mektup-en-2')?.searchText).toBe('')
  })

  test('counts degree over distinct others, and claims with values and self loops once', () => {
    // Cem leads himself and is believed to be a friend of Boran Bey.
    expect(entityOf('cem')).toMatchObject({ degree: 1, claims: 2 })
    expect(entityOf('ay-meclisi')).toMatchObject({ degree: 2, claims: 5, sources: ['defter', 'mektup'] })
    expect(entityOf('mektup-eseri')).toMatchObject({ degree: 0, claims: 0, sources: [] })
  })

  test('folds names and labels for search, and takes the preferred name to sort by', () => {
    expect(entityOf('ayse-kaptan')).toMatchObject({
      names: ['Ayşe Işık', 'Ayşe Kaptan', 'Captain Ayşe'],
      nameKey: '|ayse isik|ayse kaptan|captain ayse|',
      sortName: 'ayse kaptan',
    })
    expect(entityOf('acilis')?.sortName).toBe('acilis')
  })

  test('names who is named otherwise than as an end', () => {
    const ids = (id: string) => claimOf(id)?.named.map((no) => prepared.entities[no]?.id)
    expect(ids('assembly-sends-boran')).toEqual(['ayse-kaptan', 'cem'])
    expect(ids('cem-friend-of-boran')).toEqual(['ayse-kaptan'])
    expect(ids('boran-meets-ayse')).toEqual(['yolculuk'])
  })

  test('computes strength as 100·m + 10·x + s, where s counts works, not sources', () => {
    const strengths = (
      sketches: Omit<ClaimSketch, 'subject' | 'predicate' | 'object'>[],
      works: (string | undefined)[],
    ) => {
      const made = buildDataset({
        id: 'strengths',
        entities: [{ id: 'a' }, { id: 'b' }],
        claims: sketches.map((one) => ({ subject: 'a', predicate: 'LEADS', object: 'b', ...one })),
        sources: 5,
      })
      for (const [at, work] of works.entries()) if (work) (made.sources[at] as { work?: string }).work = work
      return prepare(made).claims.map(({ strength }) => strength)
    }
    expect(
      strengths(
        [
          { modality: 'asserted', sources: [0] },
          { modality: 'reported', explicit: false, sources: [0, 1] },
          { modality: 'intended', sources: [0, 1, 2, 3, 4] },
          { modality: 'believed', sources: [2, 3] },
        ],
        ['a', 'a'],
      ),
    ).toEqual([411, 301, 213, 112])
  })

  test('bounds a claim by its date, else by its value, else by its event, else not at all', () => {
    expect(boundsOf('opening-dated')).toEqual(['1921-04-02', '1921-04-02'])
    expect(boundsOf('journey-dated')).toEqual(['1921-05-01', '1921-05-31'])
    expect(boundsOf('boran-meets-ayse')).toEqual(['1921-05-01', '1921-05-31'])
    expect(boundsOf('cem-leads-himself')).toEqual([undefined, undefined])
  })

  test('bounds an event by the envelope of all dates given for it, open where one is open', () => {
    const dated = (edtf: string): ClaimSketch => ({
      subject: 'e',
      predicate: 'DATED',
      value: { date: { written: edtf, calendar: 'gregorian', edtf, basis: 'text' } satisfies DateStatement },
    })
    const bounds = (claims: ClaimSketch[]) => {
      const made = buildDataset({
        id: 'bounds',
        entities: [{ id: 'a' }, { id: 'b' }, { id: 'e' }],
        claims: [{ id: 'z', subject: 'a', predicate: 'LEADS', object: 'b', event: 'e' }, ...claims],
      })
      const { earliest, latest } = prepare(made).claims.find(({ id }) => id === 'z') ?? {}
      return [earliest, latest]
    }
    expect(bounds([dated('1921-05'), dated('1920')])).toEqual(['1920-01-01', '1921-05-31'])
    expect(bounds([dated('1921-05'), dated('1921-07/..')])).toEqual(['1921-05-01', undefined])
    expect(bounds([dated('1921-05'), { ...dated('1900'), polarity: 'negated' }])).toEqual(['1921-05-01', '1921-05-31'])
    expect(bounds([])).toEqual([undefined, undefined])
  })

  test('chooses for the first picture the best evidenced of those joined to the ones already taken', () => {
    const made = buildDataset({
      id: 'overview',
      entities: ['a', 'b', 'c', 'd', 'far', 'off'].map((id) => ({ id })),
      claims: [
        link('a', 'b'),
        link('a', 'c'),
        link('a', 'd'),
        link('c', 'd'),
        { ...link('d', 'd'), sources: [0, 1, 2] },
        { ...link('far', 'off'), sources: [0, 1, 2] },
        { ...link('far', 'off'), sources: [0, 1, 2] },
      ],
      sources: 3,
    })
    expect(prepare(made).meta.overview).toEqual(['a', 'd', 'c', 'b'])
    expect(prepare(generate({ entities: 200, claims: 900 })).meta.overview).toHaveLength(40)
  })

  test('counts relations, not claims: parallel claims and both directions of a symmetric predicate are one', () => {
    const meets = (a: string, b: string): ClaimSketch => ({ ...link(a, b), predicate: 'MEETS' })
    const made = buildDataset({
      id: 'relations',
      entities: [{ id: 'a' }, { id: 'b' }],
      claims: [link('a', 'b'), link('a', 'b'), link('b', 'a'), meets('a', 'b'), meets('b', 'a')],
    })
    expect(prepare(made).meta.counts).toMatchObject({ relations: 3, claims: 5, kinds: { Person: 2 } })
  })

  test('keeps every record whole in its JSON', () => {
    const claims = prepared.claims.map(({ json }) => JSON.parse(json) as Claim)
    expect(claims).toEqual(dataset.claims)
    expect(prepared.sources.map(({ json }) => JSON.parse(json))).toEqual(dataset.sources)
    expect(prepared.views.map(({ json }) => JSON.parse(json))).toEqual(Object.values(dataset.views))
    expect(prepared.coverage).toHaveLength(dataset.coverage?.length ?? -1)
  })
})

function link(subject: string, object: string): ClaimSketch {
  return { subject, predicate: 'LEADS', object }
}
