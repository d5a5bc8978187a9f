import { expect, it } from 'vitest'
import { outlineRows } from '../../../../../../client/views/explore/textView/outlineRows.ts'
import { claims, entity, relation } from '../../../cards.ts'

const entities = ['a', 'b', 'c'].map((id) => entity(id))
const relations = [
  relation('a~HEADS~b'),
  relation('b~HEADS~c', claims(), claims({ polarity: 'negated' })),
  relation('a~NEAR~b'),
  relation('b~HEADS~gone'),
]
const made = () => outlineRows(entities, relations, (predicate) => predicate === 'NEAR')

it('lists entities, those with most relations first, each with its lines, outgoing before incoming', () => {
  const said = made().map((row) =>
    row.level === 1
      ? `${row.entity.id} ${row.relations} (${row.position}/${row.of})`
      : `- ${row.direction} ${row.relation.predicate} ${row.other.id} ${row.line.polarity} (${row.position}/${row.of})`,
  )
  expect(said).toEqual([
    'b 4 (1/3)',
    '- out HEADS c affirmed (1/4)',
    '- out HEADS c negated (2/4)',
    '- out NEAR a affirmed (3/4)',
    '- in HEADS a affirmed (4/4)',
    'a 2 (2/3)',
    '- out HEADS b affirmed (1/2)',
    '- out NEAR b affirmed (2/2)',
    'c 1 (3/3)',
    '- in HEADS b affirmed (1/2)',
    '- in HEADS b negated (2/2)',
  ])
})

it('names each row by itself, and the entity under which a line stands', () => {
  const rows = made()
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  expect(rows.slice(0, 2)).toMatchObject([
    { key: 'b', item: { entity: 'b' } },
    { key: 'b b~HEADS~c affirmed', item: { relation: 'b~HEADS~c' }, within: 'b' },
  ])
})
