import { expect, it } from 'vitest'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { aboveOf } from '../../../../drawing/layout/aboveOf.ts'
import { relationCard } from '../../../fixtures/pictureCards.ts'

const ITEMS = [{ id: 'a' }, { id: 'b' }]
const card = (predicate: string, ...polarities: ('affirmed' | 'negated')[]): RelationCard => {
  const one = relationCard('a', 'b')
  return { ...one, predicate, lines: polarities.map((polarity) => ({ ...one.lines[0]!, polarity })) }
}
const above = (one: RelationCard) => aboveOf(ITEMS, [one], (predicate) => predicate === 'SPOUSE_OF')

it.each([
  ...['HEADS', 'COMMANDS', 'SENDS', 'ENTRUSTS', 'CONTROLS', 'HOLDS_OFFICE', 'HELD_OFFICE', 'APPOINTED_TO'],
  ...['ESTABLISHES', 'LEADS'],
])('sets who %s above with the weight of rank', (predicate) => {
  expect(above(card(predicate, 'affirmed'))).toEqual([[0, 1, 4]])
})

it.each(['MEMBER_OF', 'REPRESENTS', 'SATELLITE_OF', 'PART_OF'])('sets what is %s below', (predicate) => {
  expect(above(card(predicate, 'affirmed'))).toEqual([[1, 0, 4]])
})

it('sets subjects of other relations above objects, with less weight', () => {
  expect(above(card('MEETS', 'affirmed'))).toEqual([[0, 1, 1]])
})

it('ignores what is symmetric or only denied, a loop, and what is not shown', () => {
  expect(above(card('SPOUSE_OF', 'affirmed'))).toEqual([])
  expect(above(card('HEADS', 'negated'))).toEqual([])
  expect(above(card('HEADS', 'negated', 'affirmed'))).toEqual([[0, 1, 4]])
  expect(above(relationCard('a', 'a'))).toEqual([])
  expect(above(relationCard('a', 'z'))).toEqual([])
  expect(above(relationCard('z', 'a'))).toEqual([])
})
