import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CachedGraph } from '../../../../../client/state/graph/graphCache.ts'
import { graphRequest, keepGraph, lastGraph } from '../../../../../client/state/graph/graphRequest.ts'
import type { EntityCard } from '../../../../../contracts/graph.ts'

const VERSION = '0'.repeat(64)
const card = (id: string): EntityCard => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })
const graph = (ids: string[], more: Partial<CachedGraph> = {}): CachedGraph => ({
  version: VERSION,
  entities: ids.map(card),
  relations: [],
  missing: [],
  closed: true,
  ...more,
})

let answers: QueryClient

beforeEach(() => {
  answers = new QueryClient()
  answers.setQueryData(['dataset', {}], { version: VERSION })
})

describe('the request for a picture', () => {
  it('asks for all, in order, where nothing is drawn, and for nothing where nothing is wanted', () => {
    expect(graphRequest(answers, ['b', 'a'])).toEqual({ body: { entities: ['a', 'b'] } })
    expect(graphRequest(answers, [])).toEqual({})
  })

  it('asks only for what touches the new ones while they are at most half', () => {
    const base = graph(['a', 'b'])
    keepGraph(answers, base)
    expect(lastGraph(answers)).toBe(base)
    expect(graphRequest(answers, ['d', 'c', 'b', 'a'])).toEqual({
      base,
      body: { entities: ['a', 'b', 'c', 'd'], touching: ['c', 'd'] },
    })
    expect(graphRequest(answers, ['a', 'c', 'd'])).toEqual({ body: { entities: ['a', 'c', 'd'] } })
  })

  it('asks for nothing where all is drawn already', () => {
    const base = graph(['a', 'b'])
    keepGraph(answers, base)
    keepGraph(answers, undefined)
    expect(graphRequest(answers, ['b'])).toEqual({ base })
  })

  it('builds on the overview where that lacks less', () => {
    keepGraph(answers, graph(['a', 'b']))
    const { closed: _, ...overview } = graph(['a', 'b', 'c'])
    answers.setQueryData(['overview', {}], { ...overview, omitted: { total: 0, byPredicate: {} } })
    expect(graphRequest(answers, ['a', 'b', 'c'])).toEqual({ base: graph(['a', 'b', 'c']) })
  })

  it.each([
    ['is not complete', { closed: false }],
    ['is of another version', { version: '1'.repeat(64) }],
  ])('does not build on a graph that %s', (_, more) => {
    keepGraph(answers, graph(['a', 'b'], more))
    expect(graphRequest(answers, ['a', 'b'])).toEqual({ body: { entities: ['a', 'b'] } })
  })

  it('builds on a graph of any version while the present one is not known', () => {
    answers.clear()
    const base = graph(['a'], { version: '1'.repeat(64) })
    keepGraph(answers, base)
    expect(graphRequest(answers, ['a'])).toEqual({ base })
  })
})
