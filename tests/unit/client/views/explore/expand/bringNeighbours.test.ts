import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { neighbourhoodCall } from '../../../../../../client/evidence/neighbourhoodCall.ts'
import { now } from '../../../../../../client/state/explore.ts'
import { bringNeighbours } from '../../../../../../client/views/explore/expand/bringNeighbours.ts'
import { closePanes, usePanes } from '../../../../../../client/views/explore/panes.ts'
import type { RelationCard } from '../../../../../../contracts/relation.ts'
import { entity } from '../../../cards.ts'
import { opened, shown } from '../../../state/opened.ts'

const named = (count: number) => Array.from({ length: count }, (_, n) => entity(`x${n}`))
const joins = (subject: string, object: string) => ({ subject, object }) as RelationCard
// Two relations to one neighbour, one to itself, one of others.
const DRAWN = [joins('a', 'b'), joins('b', 'a'), joins('a', 'a'), joins('b', 'c')]

let answers: QueryClient
const said = () => usePanes.getState().brought
const bring = (degree: number) => bringNeighbours(answers, { ...entity('a'), degree }, DRAWN)
const near = (count: number) =>
  answers.setQueryData(['neighbourhood', neighbourhoodCall('a')], {
    entities: [entity('a'), entity('b'), ...named(count)],
    omitted: { total: 0 },
  })

beforeEach(() => {
  answers = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')))
  closePanes()
  opened()
})
afterEach(() => vi.unstubAllGlobals())

describe('a double click on an entity', () => {
  it('brings the first 25 of its neighbours as one step, and says how many were left out', async () => {
    near(40)
    const { at } = now()
    await bring(41)
    expect(shown().items.slice(3)).toEqual(named(25).map(({ id }) => id))
    expect(now().at).toBe(at + 1)
    expect(said()).toEqual({ entity: 'a', count: 25, left: 15, failed: false, change: shown().change })
  })

  it('brings them all where they are few', async () => {
    near(2)
    await bring(3)
    expect(said()).toMatchObject({ count: 2, left: 0, failed: false })
  })

  it('only chooses it where all of them are drawn', async () => {
    await bring(1)
    expect(shown()).toMatchObject({ change: { kind: 'entity', id: 'a' }, items: ['a', 'b', 'c'] })
    expect(said()).toMatchObject({ count: 0, left: 0, failed: false, change: shown().change })
  })

  it('changes nothing where the server does not answer, and says so', async () => {
    const before = shown()
    await bring(9)
    expect(shown()).toBe(before)
    expect(said()).toMatchObject({ count: 0, left: 8, failed: true })
  })
})
