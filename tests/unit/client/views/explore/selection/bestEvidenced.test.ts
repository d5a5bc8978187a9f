import { expect, it } from 'vitest'
import { bestEvidenced } from '../../../../../../client/views/explore/selection/bestEvidenced.ts'
import { claims, relation, works } from '../../../cards.ts'

const best = (...relations: Parameters<typeof bestEvidenced>[0]) => bestEvidenced(relations, works)?.id

it('is the relation that most works assert in so many words, then the one of most claims, then the first', () => {
  const one = relation('a~NEAR~b', claims({ claims: 3 }))
  const two = relation('a~NEAR~c', claims({ sources: ['one', 'two'] }))
  expect(best(one, two)).toBe('a~NEAR~c')
  expect(best(relation('a~NEAR~d'), one)).toBe('a~NEAR~b')
  expect(best(one, { ...one, id: 'b~NEAR~a' })).toBe('a~NEAR~b')
  const weak = { sources: ['one', 'two', 'three'], claims: 9 }
  for (const how of [{ modality: 'believed' as const }, { explicit: false }])
    expect(best(relation('b~NEAR~c', claims({ ...weak, ...how })), one)).toBe('a~NEAR~b')
  expect(best()).toBeUndefined()
})
