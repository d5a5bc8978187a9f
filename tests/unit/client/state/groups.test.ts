import { describe, expect, it } from 'vitest'
import { grouped, groupId, kindOfGroup, kindsToGroup } from '../../../../client/state/groups.ts'
import { entity, relation } from '../cards.ts'

const nameOf = (kind: string) => ({ en: kind })

describe('the mark of a group', () => {
  it('is told from an entity by its id', () => {
    expect(kindOfGroup(groupId('Person'))).toBe('Person')
    expect(kindOfGroup('person')).toBeUndefined()
    expect(kindOfGroup('a-group:')).toBeUndefined()
  })

  it('counts its entities, and their claims', () => {
    const [mark] = grouped(
      [
        { ...entity('a'), claims: 2 },
        { ...entity('b'), claims: 5 },
      ],
      [],
      ['Person'],
      nameOf,
    ).entities
    expect(mark).toMatchObject({ id: 'group:Person', kind: 'Person', degree: 2, claims: 7 })
  })

  it('is not there for a kind that nothing drawn has', () => {
    expect(grouped([entity('a')], [], ['Place'], nameOf).entities.map(({ id }) => id)).toEqual(['a'])
  })

  it('takes no relation to what is not drawn, and keeps that of an entity with itself', () => {
    const relations = ['a~NEAR~gone', 'gone~NEAR~a', 'a~NEAR~b', 'a~NEAR~a'].map((id) => relation(id))
    const left = grouped([entity('a'), entity('b')], relations, ['Person'], nameOf).relations
    expect(left.map(({ id, subject, object }) => [id, subject, object])).toEqual([
      ['a~NEAR~a', 'group:Person', 'group:Person'],
    ])
  })
})

describe('the kinds to group', () => {
  const some = (kind: string, count: number) => Array.from({ length: count }, (_, n) => entity(`${kind}${n}`, kind))

  it('are taken largest first, equal ones by name, while too many marks are left', () => {
    const entities = [...some('Place', 3), ...some('Event', 3), ...some('Person', 4), ...some('Date', 1)]
    expect(kindsToGroup(entities, [], 11)).toEqual([])
    expect(kindsToGroup(entities, [], 8)).toEqual(['Person'])
    expect(kindsToGroup(entities, [], 7)).toEqual(['Person', 'Event'])
    expect(kindsToGroup(entities.toReversed(), [], 5)).toEqual(['Person', 'Event', 'Place'])
    // A kind with one entity makes no fewer marks.
    expect(kindsToGroup(entities, [], 1)).toEqual(['Person', 'Event', 'Place'])
  })

  it('are not counted twice where they are groups already', () => {
    expect(kindsToGroup([...some('Person', 9), ...some('Place', 3)], ['Person'], 4)).toEqual([])
    expect(kindsToGroup([...some('Person', 9), ...some('Place', 3)], ['Person'], 3)).toEqual(['Place'])
  })
})
