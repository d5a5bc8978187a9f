import { expect, it } from 'vitest'
import { bestOf } from '../../../drawing/bestOf.ts'
import { entityCard, relationCard } from '../../fixtures/pictureCards.ts'

const entities = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entityCard(id))
const relations = [
  ['c', 'b'],
  ['c', 'd'],
  ['e', 'c'],
  ['d', 'e'],
  ['a', 'f'],
].map(([s = '', o = '']) => relationCard(s, o))

it('begins with what has most relations and goes on with what is joined most to it, in the order given where that is equal', () => {
  expect(bestOf(entities, relations, 4)).toEqual(['c', 'b', 'd', 'e'])
  expect(bestOf(entities, [...relations, relationCard('d', 'c')], 3)).toEqual(['c', 'd', 'e'])
})

it('takes all where there are fewer', () => {
  expect(bestOf(entities, relations, 9)).toEqual(['c', 'b', 'd', 'e', 'a', 'f'])
  expect(bestOf([], [], 9)).toEqual([])
})
