import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closePanes, usePanes } from '../../../../../../client/views/explore/panes.ts'
import { traceHere } from '../../../../../../client/views/explore/selection/traceHere.ts'
import type { Path } from '../../../../../../contracts/path.ts'
import { path } from '../../../paths.ts'
import { opened, shown, steps } from '../../../state/opened.ts'

let answers: QueryClient
const said = () => usePanes.getState().traced
const trace = () => traceHere(answers, 'a', 'b')
const found = (...paths: Path[]) => answers.setQueryData(['paths', { query: { from: ['a'], to: ['b'] } }], { paths })

beforeEach(() => {
  answers = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')))
  closePanes()
  opened({ chosen: ['a', 'b'] })
})
afterEach(() => vi.unstubAllGlobals())

describe('tracing between two that are drawn', () => {
  it('draws the best three paths as one step, and says how many entities came', async () => {
    found(path('a', 'b'), path('a', 'x', 'b'), path('a', 'y', 'b'), path('a', 'z', 'b'))
    await trace()
    expect(shown()).toMatchObject({ items: ['a', 'b', 'c', 'x', 'y'], change: { kind: 'traced', count: 3 } })
    expect(steps()).toBe(2)
    expect(said()).toMatchObject({ is: 'found', count: 3, fresh: 2, change: shown().change })
  })

  it('takes dealings, and what only shares a setting where there are none', async () => {
    const setting = (one: Path): Path => ({ ...one, settings: [{ entity: 'x', step: 0 }] })
    found(path('a', 'c', 'b'), setting(path('a', 'x', 'b')))
    await trace()
    expect(shown().traced).toEqual(['a~NEAR~c', 'c~NEAR~b'])
    found(setting(path('a', 'x', 'b')))
    await trace()
    expect(shown().traced).toEqual(['a~NEAR~x', 'x~NEAR~b'])
  })

  it('changes nothing where there is no path, and says so', async () => {
    const before = shown()
    found()
    await trace()
    expect(shown()).toBe(before)
    expect(said()).toMatchObject({ is: 'none', from: 'a', to: 'b', change: before.change })
  })

  it('changes nothing where there is no room, or no answer, and says so', async () => {
    const items = Array.from({ length: 1498 }, (_, at) => `e${at}`)
    const before = opened({ items: ['a', 'b', ...items] })
    await trace()
    expect(said()?.is).toBe('failed')
    found(path('a', 'x', 'b'))
    await trace()
    expect(said()?.is).toBe('full')
    expect(shown()).toBe(before)
  })

  it('says that it looks, and can be stopped', async () => {
    const before = shown()
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const looks = trace()
    expect(said()?.is).toBe('looking')
    said()!.stop()
    await looks
    expect(said()).toBeUndefined()
    expect(shown()).toBe(before)
  })
})
