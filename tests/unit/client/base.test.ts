import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it.each([
  [{}, 'https://izlek.example', '/claim/c'],
  [{ base: '/izlek/' }, 'https://izlek.example/izlek', '/izlek/claim/c'],
  [{ base: '/izlek/', dataset: 'other' }, 'https://izlek.example/izlek/d/other', '/izlek/d/other/claim/c'],
])('what leaves a page of %j has its path prefix and its dataset', async (dataset, origin, link) => {
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('window', { location: new URL('https://izlek.example/wherever') })
  vi.resetModules()
  const { publicOrigin } = await import('../../../client/base.ts')
  const { permalinkOf } = await import('../../../client/state/history/addressBar.ts')
  expect([publicOrigin(), permalinkOf('/claim/c')]).toEqual([origin, link])
})
