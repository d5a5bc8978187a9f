import { describe, expect, test } from 'vitest'
import type { Claim, Value } from '../../../../contracts/claim.ts'
import { denials } from '../../../../server/dataset/disagreements/denials.ts'
import { type ToldClaim, toldClaim } from '../../../../server/dataset/disagreements/toldClaim.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import type { ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { disputedDataset } from '../../../fixtures/disputedDataset.ts'

type Part = Partial<ClaimSketch> & Partial<Pick<Claim, 'role' | 'participants' | 'alternatives' | 'event'>>

const LEADS = { subject: 'a', predicate: 'LEADS', object: 'b' }
const NOT = { polarity: 'negated' } as const
const dated = (edtf: string): Value => ({ date: { written: edtf, calendar: 'gregorian', edtf, basis: 'text' } })
const counted = (number: number, unit: string): Value => ({ number, unit: { tr: unit, en: unit } })

/** The sides of each disagreement among some claims, which are known by their places. */
function found(base: Part, ...parts: Part[]): string[] {
  const claims = parts.map((part, at) => ({ ...base, ...part, id: `c${at}` }) as ClaimSketch)
  const { claims: rows, disagreements } = prepare(disputedDataset(claims))
  const told = disagreements.map(({ json }) => {
    const { rule, sides } = JSON.parse(json) as { rule: string; sides: { claims: string[] }[] }
    return `${rule} ${sides.map(({ claims }) => claims.join('+')).join(' | ')}`
  })
  // Claims know their places, and no others do.
  const known = rows.flatMap(({ id, disagreements: places = [] }) =>
    places.map(({ at, side }) => `${at} ${side} ${id}`),
  )
  const listed = disagreements.flatMap(({ json }, at) =>
    (JSON.parse(json) as { sides: { claims: string[] }[] }).sides.flatMap(({ claims }, side) =>
      claims.map((id) => `${at} ${side} ${id}`),
    ),
  )
  expect(known.sort()).toEqual(listed.sort())
  return told
}

describe('what is affirmed and denied', () => {
  test('contradicts, asserted or reported, inferred or not', () => {
    expect(found(LEADS, {}, NOT)).toEqual(['denied c0 | c1'])
    expect(found(LEADS, NOT, { modality: 'reported' }, { explicit: false })).toEqual(['denied c1+c2 | c0'])
  })

  test('does not contradict where one is wanted or believed, can be read otherwise, or is of another relation', () => {
    expect(found(LEADS, {}, { ...NOT, modality: 'intended' })).toEqual([])
    expect(found(LEADS, { modality: 'believed' }, NOT)).toEqual([])
    expect(found(LEADS, { modality: 'intended' }, { ...NOT, modality: 'intended' })).toEqual([])
    expect(found(LEADS, {}, { ...NOT, alternatives: [{ object: 'c' }] })).toEqual([])
    expect(found(LEADS, {}, { ...NOT, object: 'c' })).toEqual([])
    expect(found(LEADS, {}, { ...NOT, subject: 'b', object: 'a' })).toEqual([])
  })

  test('is one relation from both ends where the predicate is symmetric', () => {
    expect(found({ ...LEADS, predicate: 'MEETS' }, {}, { ...NOT, subject: 'b', object: 'a' })).toEqual([
      'denied c0 | c1',
    ])
  })

  test('a denial covers what lies within its date, and no more', () => {
    expect(found(LEADS, { on: '1920-03' }, { ...NOT, on: '1920' })).toEqual(['denied c0 | c1'])
    expect(found(LEADS, { on: '1920' }, { ...NOT, on: '1920' })).toEqual(['denied c0 | c1'])
    expect(found(LEADS, { on: '1920' }, { ...NOT, on: '1920-03' })).toEqual([])
    expect(found(LEADS, { on: '1919' }, { ...NOT, on: '1920' })).toEqual([])
    expect(found(LEADS, {}, { ...NOT, on: '1920' })).toEqual([])
    expect(found(LEADS, { on: '1920' }, NOT)).toEqual(['denied c0 | c1'])
    expect(found(LEADS, { on: '1921' }, { on: '1920-02' }, { on: '1919' }, { ...NOT, on: '1920/1921' })).toEqual([
      'denied c0+c1 | c3',
    ])
    expect(found(LEADS, { on: '1920-05' }, { ...NOT, on: '1920-01/..' }, { ...NOT, on: '../1920-02' })).toEqual([
      'denied c0 | c1',
    ])
  })

  test('of what is timeless no date counts', () => {
    expect(found({ ...LEADS, predicate: 'TWIN_OF' }, { on: '1919' }, { ...NOT, on: '1920' })).toEqual([
      'denied c0 | c1',
    ])
  })

  test('a denial of a place, event, role or participant covers the claims with the same ones', () => {
    const with_ = (entity: string): Part => ({ participants: [{ entity, role: 'with' }] })
    for (const [one, other] of [
      [{ place: 'c' }, { place: 'd' }],
      [{ event: 'c' }, { event: 'd' }],
      [{ role: { tr: 'x', en: 'x' } }, { role: { tr: 'y', en: 'y' } }],
      [with_('a'), with_('b')],
    ] as [Part, Part][]) {
      expect(found(LEADS, one, other, {}, { ...NOT, ...one }), JSON.stringify(one)).toEqual(['denied c0 | c3'])
      expect(found(LEADS, one, other, {}, NOT), JSON.stringify(one)).toEqual(['denied c0+c1+c2 | c3'])
    }
  })

  test('what one work denies of a value, it denies of that value alone', () => {
    const began = { subject: 'a', predicate: 'BEGAN_ON', object: undefined }
    expect(found(began, { value: dated('1920') }, { ...NOT, value: dated('1921') })).toEqual([])
    expect(found(began, { value: dated('1920') }, { ...NOT, value: dated('1920') })).toEqual(['denied c0 | c1'])
  })
})

describe('what allows one', () => {
  test('has several objects, each a side, once they are affirmed', () => {
    const born = { subject: 'a', predicate: 'BORN_IN' }
    expect(found(born, { object: 'b' }, { object: 'c' }, { object: 'b' }, { object: 'd' })).toEqual([
      'single c0+c2 | c1 | c3',
    ])
    expect(found(born, { object: 'b' }, { object: 'c', ...NOT })).toEqual([])
    expect(found(born, { object: 'b' }, { object: 'c', modality: 'believed' })).toEqual([])
    expect(found(born, { object: 'b' }, { object: 'c', subject: 'd' })).toEqual([])
    expect(found(LEADS, { object: 'b' }, { object: 'c' })).toEqual([])
  })

  test('may change where it lasts, but for one day and one event', () => {
    const heads = { subject: 'a', predicate: 'HEADS_ALONE' }
    expect(found(heads, { object: 'b' }, { object: 'c' })).toEqual([])
    expect(found(heads, { object: 'b', on: '1920' }, { object: 'c', on: '1920' })).toEqual([])
    expect(found(heads, { object: 'b', on: '1920-01-02' }, { object: 'c', on: '1920-01-02' })).toEqual([
      'single c0 | c1',
    ])
    expect(found(heads, { object: 'b', on: '1920-01-02' }, { object: 'c', on: '1920-01-03' })).toEqual([])
    expect(found(heads, { object: 'b', event: 'f' }, { object: 'c', event: 'f' }, { object: 'd', event: 'e' })).toEqual(
      ['single c0 | c1'],
    )
  })

  test('has one other at either end where the predicate is symmetric', () => {
    const twin = { predicate: 'TWIN_OF' }
    expect(found(twin, { subject: 'a', object: 'b' }, { subject: 'c', object: 'a' })).toEqual(['single c0 | c1'])
    expect(found(twin, { subject: 'a', object: 'b' }, { subject: 'b', object: 'a' })).toEqual([])
  })

  test('compares numbers of one unit, and no texts', () => {
    const of = { subject: 'a', predicate: 'NUMBERS', object: undefined }
    expect(found(of, { value: counted(3, 'men') }, { value: counted(4, 'men') })).toEqual(['single c0 | c1'])
    expect(found(of, { value: counted(3, 'men') }, { value: counted(4, 'guns') })).toEqual([])
    expect(found(of, { value: counted(3, 'men') }, { value: counted(3, 'men') })).toEqual([])
    expect(found(of, { value: { duration: 'P1Y' } }, { value: { duration: 'P12M' } })).toEqual([])
    expect(found(of, { value: { duration: 'P1M' } }, { value: { duration: 'P30D' } })).toEqual([])
    expect(found(of, { value: { duration: 'P1Y' } }, { value: { duration: 'P13M' } })).toEqual(['single c0 | c1'])
    const text = (words: string): Value => ({ text: { tr: words, en: words } })
    expect(found(of, { value: text('few') }, { value: text('not many') })).toEqual([])
  })
})

describe('dates that cannot both be', () => {
  const began = { subject: 'a', predicate: 'BEGAN_ON', object: undefined }

  test('are those of one thing that share no day, where its predicate allows one', () => {
    expect(found(began, { value: dated('1920') }, { value: dated('1921') })).toEqual(['dates c0 | c1'])
    expect(found(began, { value: dated('1920') }, { value: dated('1920-05') })).toEqual([])
    expect(found({ ...began, predicate: 'DATED' }, { value: dated('1920') }, { value: dated('1921') })).toEqual([])
    expect(found(began, { value: dated('1920') }, { value: dated('1921'), ...NOT })).toEqual([])
  })

  test('stand on sides that share a day; what goes with all is on none', () => {
    const dates = ['1920-05-01', '1920', '1920-06-01', '1920-05', '1919/1921']
    expect(found(began, ...dates.map((one) => ({ value: dated(one) })))).toEqual(['dates c0+c3 | c2'])
    expect(
      found(
        began,
        { value: dated('1920-01/1920-03') },
        { value: dated('1920-02/1920-05') },
        {
          value: dated('1920-04/1920-06'),
        },
      ),
    ).toEqual(['dates c0 | c2'])
  })

  test('are those of a relation that happens once, and none of one that lasts', () => {
    const born = { subject: 'a', predicate: 'BORN_IN', object: 'b' }
    expect(found(born, { on: '1920-01' }, { on: '1920-03' }, {})).toEqual(['dates c0 | c1'])
    expect(found({ ...born, predicate: 'HEADS_ALONE' }, { on: '1920-01' }, { on: '1920-03' })).toEqual([])
  })
})

describe('many disagreements', () => {
  test('are cut and counted, with every claim knowing its place', () => {
    const claims = Array.from({ length: 9 }, (_, at) => ({ ...LEADS, id: `y${at}` }))
    const { claims: rows, disagreements } = prepare(disputedDataset([...claims, { ...LEADS, ...NOT, id: 'no' }]))
    expect(disagreements.map(({ json }) => JSON.parse(json))).toEqual([
      {
        rule: 'denied',
        sides: [
          { claims: ['y0', 'y1', 'y2'], omitted: 6 },
          { claims: ['no'], omitted: 0 },
        ],
        omitted: 0,
      },
    ])
    expect(rows.find(({ id }) => id === 'y8')?.disagreements).toEqual([{ at: 0, side: 0 }])
  })

  test('come by their first claims', () => {
    const more = (object: string, id: string): ClaimSketch[] => [
      { ...LEADS, object, id: `${id}-1` },
      { ...LEADS, object, ...NOT, id: `${id}-2` },
    ]
    const { disagreements } = prepare(disputedDataset([...more('c', 'z'), ...more('b', 'a')]))
    expect(disagreements.map(({ json }) => JSON.parse(json).sides[0].claims)).toEqual([['a-1'], ['z-1']])
  })

  test('are looked for in so many claims from the first day of a dated denial on, and no further', () => {
    const told = (no: number, polarity: 'affirmed' | 'negated') =>
      toldClaim(no, { ...LEADS, polarity, modality: 'asserted' } as Claim, {
        earliest: '1920-01-02',
        latest: '1920-01-02',
      })
    const claims = Array.from({ length: 1200 }, (_, at) => told(at, 'affirmed') as ToldClaim)
    const [one] = denials([...claims, told(1200, 'negated') as ToldClaim], false)
    expect(one?.sides.map(({ length }) => length)).toEqual([1000, 1])
  })
})
