import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../../../client/state/graph/changeOf.ts'
import type { CachedGraph } from '../../../../../client/state/graph/graphCache.ts'
import { entity, relation } from '../../cards.ts'

const graph = (ids: string[], relations: string[], more: Partial<CachedGraph> = {}): CachedGraph => ({
  version: '0'.repeat(64),
  entities: ids.map((id) => entity(id)),
  relations: relations.map((id) => relation(id)),
  missing: [],
  closed: true,
  ...more,
})
const said = (before: CachedGraph, after: CachedGraph) => {
  const { entities, relations, fresh } = changeOf(before, after)
  return [entities.map(({ id }) => id), relations.map(({ id }) => id), fresh]
}

describe('the change of a picture under another version', () => {
  const before = graph(['a', 'b', 'c'], ['a~NEAR~b', 'a~NEAR~c', 'b~HEADS~a'])

  it('names entities that are gone, and relations that are gone between those that stay', () => {
    const after = graph(['a', 'b'], ['a~NEAR~b'], { missing: ['c'] })
    expect(said(before, after)).toEqual([['c'], ['b~HEADS~a'], 0])
  })

  it('counts relations that are new between entities of before, and none of others', () => {
    const after = graph(['a', 'b', 'c', 'd'], ['a~NEAR~b', 'a~NEAR~c', 'a~NEAR~d', 'b~HEADS~a', 'c~HEADS~b'])
    expect(said(before, after)).toEqual([[], [], 1])
  })

  it('takes nothing for gone that was not asked for again, or that the limit of an answer left out', () => {
    expect(said(before, graph(['a', 'b'], ['a~NEAR~b', 'b~HEADS~a']))).toEqual([[], [], 0])
    expect(said(before, graph(['a', 'b', 'c'], ['c~HEADS~b'], { closed: false }))).toEqual([[], [], 0])
    expect(said({ ...before, closed: false }, graph(['a', 'b'], ['b~LEADS~a'], { missing: ['c'] }))).toEqual([
      ['c'],
      [],
      0,
    ])
  })
})
