import { describe, expect, it } from 'vitest'
import type { ClaimGroup } from '../../../contracts/relation.ts'
import { endsOfRelation, partsOfRelationId, relationId } from '../../../contracts/relationId.ts'
import { relationLines } from '../../../contracts/relationLines.ts'

describe('the id of a relation', () => {
  it('keeps the direction of a predicate that has one, and sorts the ends of one that has none', () => {
    expect(relationId('b', 'SENDS', 'a', false)).toBe('b~SENDS~a')
    expect(relationId('b', 'MEETS', 'a', true)).toBe('a~MEETS~b')
    expect(relationId('a', 'MEETS', 'b', true)).toBe('a~MEETS~b')
  })

  it('is taken apart again', () => {
    expect(partsOfRelationId('a~SENDS~b')).toEqual({ subject: 'a', predicate: 'SENDS', object: 'b' })
    expect(endsOfRelation('a~SENDS~b')).toEqual(['a', 'b'])
  })

  it.each(['', 'a~SENDS', 'a~~b', '~SENDS~b', 'a~SENDS~', 'a~SENDS~b~c'])('%j is none', (id) => {
    expect(() => partsOfRelationId(id)).toThrow(`not a relation id: ${id}`)
  })
})

describe('the lines of a relation', () => {
  const group = (more: Partial<ClaimGroup> = {}): ClaimGroup => ({
    polarity: 'affirmed',
    modality: 'asserted',
    explicit: true,
    claims: 1,
    sources: ['a'],
    ...more,
  })

  it('are none without claims', () => {
    expect(relationLines([])).toEqual([])
  })

  it('are as the only group of their polarity, affirmed first', () => {
    const denied = group({
      polarity: 'negated',
      modality: 'reported',
      explicit: false,
      claims: 2,
      sources: ['c', 'b', 'c'],
    })
    expect(relationLines([denied, group()])).toEqual([
      { polarity: 'affirmed', modality: 'asserted', inferred: false, claims: 1, sources: ['a'] },
      { polarity: 'negated', modality: 'reported', inferred: true, claims: 2, sources: ['b', 'c'] },
    ])
  })

  it('take the surest modality, all claims and all sources of several groups', () => {
    const groups = [
      group({ modality: 'believed', claims: 3, sources: ['b'] }),
      group({ modality: 'reported', explicit: false, claims: 4, sources: ['a', 'b'] }),
    ]
    expect(relationLines(groups)).toEqual([
      { polarity: 'affirmed', modality: 'reported', inferred: false, claims: 7, sources: ['a', 'b'] },
    ])
  })

  it('are inferred where every group is', () => {
    const groups = [group({ explicit: false }), group({ explicit: false, modality: 'intended' })]
    expect(relationLines(groups)[0]?.inferred).toBe(true)
  })
})
