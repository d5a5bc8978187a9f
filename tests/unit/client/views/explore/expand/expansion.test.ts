import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { neighbourhoodCall } from '../../../../../../client/evidence/neighbourhoodCall.ts'
import { type ExpandRequest, keyOfRow } from '../../../../../../client/views/explore/expand/expandRequest.ts'
import { expand } from '../../../../../../client/views/explore/expand/expansion.ts'
import type { EntityCard } from '../../../../../../contracts/graph.ts'
import { LIMITS } from '../../../../../../contracts/limits.ts'
import { entity } from '../../../cards.ts'
import { opened, shown } from '../../../state/opened.ts'

const ALL: ExpandRequest = { sort: 'evidence' }
const { page } = LIMITS.neighbourhood
const named = (letter: string, count: number) => Array.from({ length: count }, (_, n) => entity(`${letter}${n}`))

let answers: QueryClient
/** The calls of the server, in turn. */
let asked: { path: string; body?: unknown }[]

// Gives the menu its neighbours, with a count of those left out.
const near = (entities: EntityCard[], more: object = {}) =>
  answers.setQueryData(['neighbourhood', neighbourhoodCall('a')], { entities, omitted: { total: 0 }, ...more })
const brought = async (request: ExpandRequest) => {
  const draw = await expand(answers, 'a', request)
  draw()
  return shown().items.slice(3)
}
const serve = (...pages: { entities: EntityCard[]; next?: string }[]) =>
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string }) => {
    asked.push({ path, ...(body ? { body: JSON.parse(body) } : {}) })
    const answer = path.includes('neighbourhood') ? pages.shift() : undefined
    if (!answer) throw new TypeError('not known here')
    const graph = { version: '0'.repeat(64), relations: [], omitted: { total: 0, byPredicate: {} }, ...answer }
    return new Response(JSON.stringify(graph))
  })

beforeEach(() => {
  asked = []
  answers = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } })
  opened()
  serve()
})
afterEach(() => vi.unstubAllGlobals())

describe('an expansion', () => {
  it('brings what the menu knows and is not drawn yet, and chooses the entity', async () => {
    near([entity('a'), entity('b'), entity('x'), entity('y', 'Place')])
    expect(await brought(ALL)).toEqual(['x', 'y'])
    expect(shown()).toMatchObject({
      change: { kind: 'expand', id: 'a' },
      selected: { entity: 'a' },
      expandedFrom: new Map([['a', ['x', 'y']]]),
    })
    // Cards and relations are fetched before anything is drawn.
    expect(asked).toEqual([{ path: '/api/graph', body: { entities: ['a', 'b', 'c', 'x', 'y'] } }])
  })

  it('asks for nothing that is there already', async () => {
    near([entity('b')])
    answers.setQueryData(['overview', {}], {
      entities: ['a', 'b', 'c'].map((id) => entity(id)),
      relations: [],
      omitted: { total: 0 },
    })
    expect(await brought(ALL)).toEqual([])
    expect(asked).toEqual([])
  })

  it('brings one kind of what the menu knows', async () => {
    near([entity('x'), entity('y', 'Place')])
    expect(await brought({ ...ALL, kind: 'Place' })).toEqual(['y'])
  })

  it.each<[string, ExpandRequest, object]>([
    ['another order', { sort: 'name' }, {}],
    ['one predicate', { ...ALL, row: { predicate: 'HEADS', direction: 'in' } }, {}],
    ['what the menu has not counted', ALL, { omitted: { total: 1 } }],
    ['what the menu has not fetched', ALL, { next: 'cursor' }],
  ])('asks the server for %s', async (_, request, more) => {
    near([entity('x')], more)
    serve({ entities: [entity('y')] })
    expect(await brought(request)).toEqual(['y'])
  })

  it('asks for what was requested, and nothing else', async () => {
    serve({ entities: [entity('y')] }, { entities: [entity('z')] })
    await brought({ sort: 'degree', kind: 'Place', row: { predicate: 'HEADS', direction: 'in' } })
    await brought(ALL)
    expect(asked.map(({ path }) => path).filter((path) => path.includes('neighbourhood'))).toEqual([
      `/api/entities/a/neighbourhood?predicate=HEADS&direction=in&kind=Place&sort=degree&limit=${page}`,
      `/api/entities/a/neighbourhood?sort=evidence&limit=${page}`,
    ])
  })

  it('goes on page by page until one page of new entities is full, or there are no more', async () => {
    serve(
      { entities: [entity('b'), ...named('x', page - 1)], next: 'two' },
      { entities: named('y', page), next: 'three' },
    )
    expect(await brought(ALL)).toEqual([...named('x', page - 1).map(({ id }) => id), 'y0'])
    expect(asked[1]?.path).toContain('&after=two')
    expect(asked.filter(({ path }) => path.includes('neighbourhood'))).toHaveLength(2)
    opened()
    serve({ entities: named('x', page), next: 'more' })
    expect(await brought({ sort: 'name' })).toHaveLength(page)
  })

  it('brings no more than the plate holds', async () => {
    near(named('x', 9))
    const items = ['a', 'b', 'c', ...named('y', LIMITS.graph.entities - 5).map(({ id }) => id)]
    opened({ items })
    expect((await brought(ALL)).slice(items.length - 3)).toEqual(['x0', 'x1'])
    opened({ items: [...items, 'z1', 'z2', 'z3'] })
    expect((await brought(ALL)).slice(items.length)).toEqual([])
  })
})

it('tells the rows of the menu apart by predicate and direction', () => {
  const look = { polarity: 'affirmed', modality: 'asserted', inferred: false } as const
  const row = { predicate: 'HEADS', look, both: undefined, fresh: 1 }
  expect(keyOfRow({ ...row, direction: 'in' })).toBe('in HEADS')
  expect(keyOfRow({ ...row, direction: 'out' })).toBe('out HEADS')
})
