import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../../contracts/claim.ts'
import { assertedAims, looseEvents } from '../../../../../server/dataset/curation/events.ts'
import { buildDataset } from '../../../../fixtures/buildDataset.ts'

type Told = Partial<Claim> & { subject: string; predicate: string }

/** A dataset of these claims, whose ids are their places. */
function told(...claims: Told[]) {
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object ?? subject]))
  const dataset = buildDataset({ id: 'told', entities: [...ids].map((id) => ({ id })), claims: [] })
  return { ...dataset, claims: claims.map((claim, at) => ({ id: `c${at}`, modality: 'asserted', ...claim }) as Claim) }
}

const MEETING = { subject: 'ayse', predicate: 'MEETS', object: 'boran', event: 'meeting' }
const JOIN = (end: string) => ({ subject: end, predicate: 'TAKES_PART_IN', object: 'meeting' })
const AIM = { subject: 'ayse', predicate: 'WANTS', object: 'peace', modality: 'intended' as const }
const LINE = { subject: 'peace', predicate: 'CAUSES', object: 'joy' }

const saidOf = (dataset: ReturnType<typeof told>) => looseEvents(dataset).map(({ id, message }) => `${id} ${message}`)

describe('an event with an end missing', () => {
  test('is found where nothing joins it to its ends, and where one is missing', () => {
    expect(saidOf(told(MEETING))).toEqual(['meeting touches no end of the claims that tell it: not “ayse”, “boran”'])
    expect(saidOf(told(MEETING, JOIN('ayse')))).toEqual([
      'meeting does not touch every end of the claims that tell it: not “boran”',
    ])
  })

  test('is not found where a line in either direction joins it to both, or where it is an end itself', () => {
    const back = { subject: 'meeting', predicate: 'LEADS', object: 'ayse' }
    expect(saidOf(told(MEETING, back, JOIN('boran')))).toEqual([])
    expect(saidOf(told({ ...MEETING, object: 'meeting' }))).toEqual([])
    expect(saidOf(told({ ...MEETING, object: undefined }, JOIN('ayse')))).toEqual([])
  })

  test('is named once for all claims that tell it, with at most six of its ends', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...MEETING, subject: `a${at}`, object: undefined }))
    expect(saidOf(told(...many))).toEqual([
      'meeting touches no end of the claims that tell it: not “a0”, “a1”, “a2”, “a3”, “a4”, “a5” and 2 more',
    ])
  })
})

describe('an asserted line', () => {
  const found = (...claims: Told[]) => assertedAims(told(...claims)).map(({ id }) => id)

  test('of what somebody wants or believes is found, whichever end that is', () => {
    expect(found(AIM, LINE, { ...LINE, subject: 'joy', object: 'peace' })).toEqual(['c1', 'c2'])
    expect(found({ ...AIM, predicate: 'BELIEVES', modality: 'believed' }, LINE)).toEqual(['c1'])
  })

  test('of an event that only intended and believed claims tell is found', () => {
    const meant = { ...MEETING, event: 'peace', modality: 'intended' as const }
    expect(found(meant, LINE)).toEqual(['c1'])
    expect(found({ ...meant, act: 'plans' }, { ...meant, modality: 'believed' }, LINE)).toEqual(['c2'])
  })

  test('is right of what the texts assert or report, or say was rightly believed', () => {
    expect(found(AIM, LINE, { ...MEETING, event: 'peace' })).toEqual([])
    expect(found(AIM, LINE, { ...MEETING, event: 'peace', modality: 'reported' })).toEqual([])
    expect(found({ ...AIM, predicate: 'BELIEVES', modality: 'believed', mistaken: false }, LINE)).toEqual([])
    expect(found({ ...MEETING, event: 'peace', modality: 'believed', mistaken: false }, LINE)).toEqual([])
  })

  test('is right of the promising itself, and of the wishing', () => {
    const promised = { ...MEETING, event: 'peace', modality: 'intended' as const, act: 'promises' as const }
    expect(found(promised, LINE)).toEqual([])
    expect(found({ ...AIM, object: 'bread', event: 'peace' }, LINE)).toEqual([])
  })

  test('is right of an aim that is thwarted, and of what was only not expected', () => {
    expect(found(AIM, { ...LINE, predicate: 'PREVENTS', subject: 'joy', object: 'peace' })).toEqual([])
    expect(found(AIM, { ...LINE, predicate: 'PREVENTS' })).toEqual(['c1'])
    expect(found({ ...AIM, predicate: 'BELIEVES', modality: 'believed', polarity: 'negated' }, LINE)).toEqual([])
  })

  test('is right of what an aim is about, and wrong of that aim', () => {
    const about = { subject: 'peace', predicate: 'WOULD_CONCERN', object: 'joy', modality: 'intended' as const }
    expect(found(about, { ...LINE, subject: 'joy', object: 'song' })).toEqual([])
    expect(found(about, { ...LINE, object: 'song' })).toEqual(['c1'])
  })

  test('is not meant where the line is itself intended, or has a value', () => {
    expect(found(AIM, { ...LINE, modality: 'intended' }, { ...LINE, object: undefined })).toEqual([])
  })
})
