import { expect, it } from 'vitest'
import { notedRelation } from '../../../../../../client/views/explore/plate/notedRelation.ts'
import type { RelationCard } from '../../../../../../contracts/relation.ts'

const ID = 'a~HEADS~b'
const drawn = [{ id: ID } as RelationCard]

it('tells of the line under the pointer, unless its sentence is open or it went', () => {
  expect(notedRelation({ relation: ID }, undefined, drawn)).toBe(ID)
  expect(notedRelation({ relation: ID }, { entity: 'a' }, drawn)).toBe(ID)
  expect(notedRelation({ relation: ID }, { relation: 'a~HEADS~c' }, drawn)).toBe(ID)
  expect(notedRelation({ relation: ID }, { relation: ID }, drawn)).toBeUndefined()
  expect(notedRelation({ relation: ID }, undefined, [])).toBeUndefined()
  expect(notedRelation({ entity: 'a' }, undefined, drawn)).toBeUndefined()
  expect(notedRelation(undefined, undefined, drawn)).toBeUndefined()
})
