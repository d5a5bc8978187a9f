import type { ClaimSketch } from '../../fixtures/buildDataset.ts'

/** A small graph written by hand, questions as an address puts them, and the paths that answer each, in order. */
export interface PathCase {
  given: string
  kinds?: Record<string, string>
  claims: ClaimSketch[]
  asked: { says: string; query: Record<string, string | string[]>; paths: string[] }[]
}

/** `a-b` LEADS from a to b; a `*` makes a relation that is symmetric. */
function lines(text: string, more: Partial<ClaimSketch> = {}): ClaimSketch[] {
  return text.split(' ').map((line) => {
    const [subject = '', object = ''] = line.split(/[-*]/)
    return { subject, object, predicate: line.includes('*') ? 'MEETS' : 'LEADS', ...more }
  })
}

const AD = { from: 'a', to: 'd' }

/** Cases of the search, part by part; ids are single letters, which the suite makes unique. */
export const PATH_CASES: PathCase[] = [
  {
    given: 'parallel relations',
    claims: [
      ...Array(30).fill(lines('a-b b-c c-d')).flat(),
      ...lines('d-c a-x'),
      ...lines('x-y y-d', { predicate: 'SENDS' }),
    ],
    asked: [
      {
        says: '[P4] the unit is the sequence of entities, however many claims a step has',
        query: AD,
        paths: ['abcd', 'axyd'],
      },
    ],
  },
  {
    given: 'ties',
    claims: [
      ...lines('a-z z-d a-m a-b b-d'),
      ...lines('m-d', { modality: 'reported' }),
      ...lines('a-n n-d', { explicit: false }),
      ...lines('a-p p-d', { sources: [0, 1] }),
      ...lines('a-q q-r r-d', { sources: [0, 1, 2] }),
    ],
    asked: [
      { says: '[P5] the stronger weakest step first, then ids', query: AD, paths: ['apd', 'abd', 'azd', 'and', 'amd'] },
      {
        says: '[P5] a stronger path first whatever its length',
        query: { ...AD, rank: 'strength', limit: '3' },
        paths: ['aqrd', 'apd', 'abd'],
      },
      { says: '[P6] only so many as are asked for', query: { ...AD, limit: '1' }, paths: ['apd'] },
    ],
  },
  {
    given: 'self loops',
    claims: lines('a-a a-b b-b b-d d-d'),
    asked: [{ says: '[P1] no entity twice', query: { ...AD, max: '6' }, paths: ['abd'] }],
  },
  {
    given: 'a hub',
    kinds: { h: 'Place' },
    claims: lines('a-h h-d h-p h-q h-r h-s h-t a-b b-c c-d'),
    asked: [
      { says: '[P5] through the hub where it is short', query: AD, paths: ['ahd', 'abcd'] },
      { says: '[P5] round it where hubs are avoided', query: { ...AD, rank: 'hubs' }, paths: ['abcd', 'ahd'] },
      { says: '[P3] never through more connections than allowed', query: { ...AD, maxDegree: '6' }, paths: ['abcd'] },
      { says: '[P3] never through a kind', query: { ...AD, avoidKind: ['Place'] }, paths: ['abcd'] },
      {
        says: '[P3] unless it is named',
        query: { ...AD, avoidKind: ['Place'], maxDegree: '2', via: ['h'] },
        paths: ['ahd'],
      },
      {
        says: '[P3] an end may be of any kind and degree',
        query: { from: 'h', to: 'd', avoidKind: ['Place'], maxDegree: '2' },
        paths: ['hd', 'habcd'],
      },
    ],
  },
  {
    given: 'disconnected parts',
    claims: lines('a-b b-a c-d'),
    asked: [{ says: '[P4] no path', query: { ...AD, max: '6' }, paths: [] }],
  },
  {
    given: 'stops and detours',
    claims: lines('a-d a-b b-d b-c c-d a-c'),
    asked: [
      { says: '[P2] through one', query: { ...AD, via: ['c'] }, paths: ['acd', 'abcd', 'acbd'] },
      { says: '[P2] through two, in any order', query: { ...AD, via: ['c', 'b'] }, paths: ['abcd', 'acbd'] },
      { says: '[P3] round one', query: { ...AD, avoid: ['b'] }, paths: ['ad', 'acd'] },
      { says: '[P2] [P3] through one and round another', query: { ...AD, via: ['c'], avoid: ['b'] }, paths: ['acd'] },
    ],
  },
  {
    given: 'groups',
    claims: lines('a-b b-x x-d x-e d-e'),
    asked: [
      { says: '[P1] no end is in between', query: { from: ['a', 'b'], to: ['d', 'e'] }, paths: ['bxd', 'bxe'] },
      { says: '[P1] one end is as many as one', query: { from: 'a', to: ['e'], max: '6' }, paths: ['abxe', 'abxde'] },
    ],
  },
  {
    given: 'directions',
    claims: [...lines('a-b d-b a-c c-d'), ...lines('d*e e*a')],
    asked: [
      { says: '[P4] against the direction as along it', query: AD, paths: ['abd', 'acd', 'aed'] },
      {
        says: '[P4] only along it; what is symmetric runs both ways',
        query: { ...AD, directed: 'true' },
        paths: ['acd', 'aed'],
      },
      { says: '[P4] and back', query: { from: 'd', to: 'a', directed: 'true' }, paths: ['dea'] },
    ],
  },
  {
    given: 'modality, polarity, explicitness, predicates and sources',
    claims: [
      ...lines('a-b b-d'),
      ...lines('a-c c-d', { modality: 'believed', predicate: 'TRUSTS' }),
      ...lines('a-e e-d', { polarity: 'negated' }),
      ...lines('a-f f-d', { explicit: false, predicate: 'SENDS' }),
      ...lines('a-g g-d', { sources: [2], modality: 'intended' }),
    ],
    asked: [
      { says: '[P4] denials are no steps', query: AD, paths: ['abd', 'afd', 'agd', 'acd'] },
      { says: '[P4] unless asked for', query: { ...AD, polarity: ['negated'] }, paths: ['aed'] },
      { says: '[P4] only asserted', query: { ...AD, modality: ['asserted'] }, paths: ['abd', 'afd'] },
      { says: '[P4] in so many words', query: { ...AD, explicit: 'true' }, paths: ['abd', 'agd', 'acd'] },
      { says: '[P4] by one predicate', query: { ...AD, predicate: ['TRUSTS'] }, paths: ['acd'] },
      {
        says: '[P4] without two predicates',
        query: { ...AD, avoidPredicate: ['TRUSTS', 'SENDS'] },
        paths: ['abd', 'agd'],
      },
      { says: '[P4] by one source', query: { ...AD, source: ['source-0002'] }, paths: ['agd'] },
    ],
  },
  {
    given: 'dates',
    claims: [
      ...lines('a-b b-d', { on: '1919-09' }),
      ...lines('a-c c-d', { on: '1920/1921-03' }),
      ...lines('a-e e-d', { on: '1921-03-16/..' }),
      ...lines('a-f f-d'),
    ],
    asked: [
      { says: '[P4] on a day, undated ones too', query: { ...AD, on: '1921-03-16' }, paths: ['acd', 'aed', 'afd'] },
      {
        says: '[P4] on a day, dated ones only',
        query: { ...AD, on: '1921-03-15', undated: 'exclude' },
        paths: ['acd'],
      },
      { says: '[P4] within a span', query: { ...AD, span: '1919/1920-01', undated: 'exclude' }, paths: ['abd', 'acd'] },
      { says: '[P4] within an open span', query: { ...AD, span: '1922/..', undated: 'exclude' }, paths: ['aed'] },
      { says: '[P4] undated ones only', query: { ...AD, undated: 'only' }, paths: ['afd'] },
      { says: '[P4] dated ones only', query: { ...AD, undated: 'exclude' }, paths: ['abd', 'acd', 'aed'] },
    ],
  },
]
