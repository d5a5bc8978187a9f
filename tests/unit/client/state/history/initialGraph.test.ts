import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openClaim, openEntity, openOverview, openRelation } from '../../../../../client/state/history/initialGraph.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import type { Plate } from '../../../../../contracts/view.ts'
import { entity, relation } from '../../cards.ts'
import { at } from '../opened.ts'

const plate = (width: number, height: number, places: Plate['places']): Plate => ({ width, height, places })
const WIDE = plate(1600, 800, { a: at(100.04, 50), b: at(200, 100), gone: at(1, 1) })
const SQUARE = plate(1000, 1000, { b: at(10, 20) })
const NARROW = plate(390, 700, { c: at(30, 40) })

let answers: QueryClient
let workers: number
const knows = (name: string, call: object, answer: object) => answers.setQueryData([name, call], answer)
const overview = (more: object = {}) => {
  const entities = ['a', 'b', 'c'].map((id) => entity(id))
  knows('overview', {}, { entities, relations: [relation('c~NEAR~b'), relation('b~HEADS~c')], ...more })
}
const near = (id: string, most: number, ...ids: string[]) =>
  knows(
    'neighbourhood',
    { params: { id }, query: { limit: String(most - 1) } },
    { entities: ids.map((one) => entity(one)) },
  )

beforeEach(() => {
  workers = 0
  answers = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } })
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        workers++
      }
    },
  )
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('not known here')))
})
afterEach(() => vi.unstubAllGlobals())

describe('the overview', () => {
  it.each([
    [{ width: 1600, height: 900 }, false, { a: at(100, 56.3), b: at(200, 112.5) }],
    [{ width: 1300, height: 1000 }, false, { b: at(13, 20) }],
    [{ width: 400, height: 900 }, false, { b: at(4, 18) }],
    [{ width: 390, height: 700 }, true, { c: at(30, 40) }],
  ])('stands on the stored plate whose shape is nearest to %o, stretched to it', async (size, narrow, places) => {
    overview({ plates: { wide: WIDE, square: SQUARE, narrow: NARROW } })
    expect(await openOverview(answers, size, narrow)).toEqual({
      step: { change: { kind: 'overview' }, items: Object.keys(places), places: new Map(Object.entries(places)) },
      camera: [size.width / 2, size.height / 2, 1],
    })
  })

  it('takes the only plate that there is, and none that is not for its width', async () => {
    overview({ plates: { wide: WIDE } })
    expect((await openOverview(answers, { width: 900, height: 900 }, false)).step.items).toEqual(['a', 'b'])
    expect((await openOverview(answers, { width: 390, height: 700 }, true)).step.places).toEqual(new Map())
    overview({ plates: { narrow: NARROW } })
    expect((await openOverview(answers, { width: 900, height: 900 }, false)).step.places).toEqual(new Map())
  })

  it('is laid out, all of it, where no plate is stored', async () => {
    overview()
    expect(await openOverview(answers, { width: 900, height: 900 }, false)).toEqual({
      step: { change: { kind: 'overview' }, items: ['a', 'b', 'c'], places: new Map() },
      camera: undefined,
    })
  })

  it.each([
    ['a narrow canvas', { width: 390, height: 700 }, true],
    ['a small one, as of a page at 200 %', { width: 620, height: 300 }, false],
  ])('is the best related of it on %s', async (_, size, narrow) => {
    const ids = Array.from({ length: 20 }, (_, n) => `e${n}`)
    const relations = ids.slice(6).map((id) => relation(`e5~NEAR~${id}`))
    overview({ entities: ids.map((id) => entity(id)), relations })
    const { items } = (await openOverview(answers, size, narrow)).step
    expect(items).toEqual(['e5', ...ids.slice(6, 5 + LIMITS.overview.narrow)])
  })

  it('is laid out anew on a small canvas, whose names would cover each other on a stored plate', async () => {
    overview({ plates: { wide: WIDE, square: SQUARE, narrow: NARROW } })
    const { step, camera } = await openOverview(answers, { width: 620, height: 300 }, false)
    expect(step.places).toEqual(new Map())
    expect(camera).toBeUndefined()
  })
})

describe('what an address names', () => {
  it.each([
    [false, LIMITS.overview.entities],
    [true, LIMITS.overview.narrow],
  ])('is an entity with those near it, as many as fit (narrow: %s)', async (narrow, most) => {
    near('a', most, 'b', 'a', 'c')
    expect(await openEntity(answers, 'a', narrow)).toEqual({
      step: {
        change: { kind: 'entity', id: 'a' },
        items: ['a', 'b', 'c'],
        places: new Map(),
        selected: { entity: 'a' },
      },
      camera: undefined,
    })
    expect(workers).toBeLessThanOrEqual(1)
  })

  it('is a relation among those near its subject, and its object, however far', async () => {
    near('a', 40, 'b', 'c')
    const step = async (id: string, claim?: string) => {
      knows('relation', { params: { id } }, {})
      return (await openRelation(answers, id, false, claim)).step
    }
    expect(await step('a~NEAR~c', 'c1')).toEqual({
      change: { kind: 'relation', id: 'a~NEAR~c' },
      items: ['a', 'b', 'c'],
      places: new Map(),
      selected: { relation: 'a~NEAR~c' },
      claim: 'c1',
    })
    expect((await step('a~NEAR~x')).items).toEqual(['a', 'x', 'b', 'c'])
  })

  it('is not opened where the relation is not known', async () => {
    near('a', 40, 'b')
    await expect(openRelation(answers, 'a~NEAR~b', false)).rejects.toThrow('cannot be reached')
  })

  it('is the relation of a claim, or the subject of one with a value', async () => {
    near('a', 40, 'b')
    knows('relation', { params: { id: 'a~NEAR~b' } }, {})
    knows('claim', { params: { id: 'c1' } }, { claim: { relation: 'a~NEAR~b', subject: 'a' } })
    knows('claim', { params: { id: 'c2' } }, { claim: { subject: 'a' } })
    expect((await openClaim(answers, 'c1', false)).step).toMatchObject({
      selected: { relation: 'a~NEAR~b' },
      claim: 'c1',
    })
    expect(await openClaim(answers, 'c2', false)).toMatchObject({
      step: { selected: { entity: 'a' }, claim: 'c2', items: ['a', 'b'] },
      camera: undefined,
    })
  })
})
