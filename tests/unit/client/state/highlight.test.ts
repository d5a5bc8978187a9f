import { describe, expect, it } from 'vitest'
import { type Highlight, highlighted, sameHighlight, widthStep } from '../../../../client/state/highlight.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard, RelationLine } from '../../../../contracts/relation.ts'

const entity = (id: string, kind: string): EntityCard => ({ id, kind, labels: { en: id }, degree: 1, claims: 1 })
const relation = (subject: string, object: string, ...lines: RelationLine[]): RelationCard => ({
  id: `${subject}~KNOWS~${object}`,
  subject,
  predicate: 'KNOWS',
  object,
  claims: 1,
  sources: [],
  lines,
  groups: [{ polarity: 'affirmed', modality: 'asserted', explicit: true, sources: [], claims: 1 }],
})
const line = (polarity: 'affirmed' | 'negated', modality: 'asserted' | 'believed', ...sources: string[]) => ({
  polarity,
  modality,
  inferred: false,
  claims: 1,
  sources,
})

const entities = [entity('a', 'Person'), entity('b', 'Place'), entity('c', 'Person'), entity('d', 'Body')]
const relations = [
  relation('a', 'b', line('affirmed', 'asserted', 'one', 'two'), line('negated', 'believed', 'one')),
  relation('b', 'c', line('affirmed', 'believed', 'one', 'two', 'three', 'four')),
]

describe('a highlight', () => {
  it.each<[Highlight, string[]]>([
    [{ of: 'kind', is: 'Person' }, ['a', 'c']],
    [{ of: 'modality', is: 'asserted' }, ['a', 'a~KNOWS~b~affirmed', 'b']],
    [{ of: 'modality', is: 'believed' }, ['a', 'a~KNOWS~b~negated', 'b', 'b~KNOWS~c~affirmed', 'c']],
    [{ of: 'modality', is: 'reported' }, []],
    [{ of: 'polarity', is: 'negated' }, ['a', 'a~KNOWS~b~negated', 'b']],
    [{ of: 'works', is: 2 }, ['a', 'a~KNOWS~b~affirmed', 'b']],
    [{ of: 'works', is: 3 }, ['b', 'b~KNOWS~c~affirmed', 'c']],
  ])('of %o means its entities, or its lines and their ends', (highlight, ids) => {
    expect([...highlighted(highlight, entities, relations, (sources) => sources.length)].sort()).toEqual(ids)
  })

  it('is the same as one of the same value of the same sort', () => {
    const believed: Highlight = { of: 'modality', is: 'believed' }
    expect(sameHighlight(believed, { ...believed })).toBe(true)
    expect(sameHighlight({ of: 'modality', is: 'asserted' }, believed)).toBe(false)
    expect(sameHighlight({ of: 'kind', is: 'believed' }, believed)).toBe(false)
    expect(sameHighlight(undefined, believed)).toBe(false)
  })
})

it('gives lines of three works or more one width', () => {
  expect([0, 1, 2, 3, 9].map(widthStep)).toEqual([1, 1, 2, 3, 3])
})
