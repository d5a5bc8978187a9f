import { describe, expect, it } from 'vitest'
import { entityRows, relationRows, sortedBy } from '../../../../../../client/views/explore/textView/textTables.ts'
import { claims, entity, relation, works } from '../../../cards.ts'

const entities = ['a', 'b', 'c'].map((id) => entity(id))
const relations = [
  relation('a~HEADS~b', claims({ sources: ['one', 'two'] }), claims({ polarity: 'negated' })),
  relation('a~NEAR~a', claims({ sources: ['two', 'three'] })),
  relation('b~HEADS~gone'),
  relation('gone~HEADS~b'),
]

describe('the tables of the text view', () => {
  it('have each entity with its relations, one with itself once, and the works that support them', () => {
    expect(entityRows(entities, relations, works)).toMatchObject([
      { key: 'a', item: { entity: 'a' }, relations: 2, works: 3 },
      { key: 'b', item: { entity: 'b' }, relations: 3, works: 2 },
      { key: 'c', item: { entity: 'c' }, relations: 0, works: 0 },
    ])
  })

  it('have each line of a relation both of whose ends are shown', () => {
    const rows = relationRows(entities, relations, works)
    expect(rows.map(({ key, item, works }) => [key, item, works])).toEqual([
      ['a~HEADS~b affirmed', { relation: 'a~HEADS~b' }, 2],
      ['a~HEADS~b negated', { relation: 'a~HEADS~b' }, 1],
      ['a~NEAR~a affirmed', { relation: 'a~NEAR~a' }, 2],
    ])
    expect(rows[0]).toMatchObject({ subject: { id: 'a' }, object: { id: 'b' }, line: { polarity: 'affirmed' } })
  })

  it('are sorted up and down, numbers within words by their size, and equal rows stay in their order', () => {
    const rows = ['Letter 10', 'Letter 9', 'letter 9']
    expect(sortedBy(rows, (row) => row, false, 'en')).toEqual(['letter 9', 'Letter 9', 'Letter 10'])
    const pairs = [
      { id: 'x', count: 2 },
      { id: 'y', count: 10 },
      { id: 'z', count: 2 },
    ]
    expect(sortedBy(pairs, ({ count }) => count, false, 'en').map(({ id }) => id)).toEqual(['x', 'z', 'y'])
    expect(sortedBy(pairs, ({ count }) => count, true, 'en').map(({ id }) => id)).toEqual(['y', 'x', 'z'])
  })
})
