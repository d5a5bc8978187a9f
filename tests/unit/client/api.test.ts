import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../../client/api.ts'
import { ENDPOINTS } from '../../../contracts/api.ts'

describe('the address of a call', () => {
  it('is that of its row, with its parameters in their places', () => {
    expect(addressOf(ENDPOINTS.entity, { params: { id: 'radek' } })).toBe('/api/entities/radek')
    expect(addressOf(ENDPOINTS.relation, { params: { id: 'a~HEADS~b' } })).toBe('/api/relations/a~HEADS~b')
  })

  it('repeats a parameter of several values and leaves out what is undefined', () => {
    expect(
      addressOf(ENDPOINTS.search, { query: { q: 'Paşa’nın & c', kind: ['Person', 'Place'], limit: undefined } }),
    ).toBe('/api/search?q=Pa%C5%9Fa%E2%80%99n%C4%B1n%20%26%20c&kind=Person&kind=Place')
  })
})

describe('a call', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it.each([
    [{ base: '/izlek/' }, ['/izlek/api/overview', '/izlek/api/datasets']],
    [{ base: '/izlek/', dataset: 'other' }, ['/izlek/api/d/other/overview', '/izlek/api/datasets']],
  ])('of a page of %j asks for its dataset, but for the library the whole server', async (dataset, addresses) => {
    const fetch = vi.fn(() => Promise.reject(new TypeError('nobody answers')))
    vi.stubGlobal('document', { documentElement: { dataset } })
    vi.stubGlobal('fetch', fetch)
    vi.resetModules()
    const { ask } = await import('../../../client/api.ts')
    await Promise.allSettled([ask('overview'), ask('datasets')])
    expect(fetch.mock.calls.flat().filter((part) => typeof part === 'string')).toEqual(addresses)
  })
})
