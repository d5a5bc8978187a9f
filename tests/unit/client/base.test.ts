import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

// The page as the server wrote it, open under an address that only its reader can reach.
async function on(dataset: Record<string, string>, path = '/') {
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('window', { location: new URL(path, 'http://127.0.0.1:3920') })
  vi.resetModules()
  return import('../../../client/base.ts')
}

const PUBLIC = 'https://izlek.example'

it.each<[Record<string, string>, string, string]>([
  [{}, '', '/claim/c'],
  [{ base: '/izlek/' }, '/izlek', '/izlek/claim/c'],
  [{ base: '/izlek/', dataset: 'other' }, '/izlek/d/other', '/izlek/d/other/claim/c'],
])('what leaves a page of %j has the public address, its path prefix and its dataset', async (home, below, link) => {
  const address = PUBLIC + (home.base ?? '/').slice(0, -1)
  const { publicOrigin, publicAddress } = await on({ ...home, address }, `${link}?lang=en#v1.x`)
  const { permalinkOf } = await import('../../../client/state/history/addressBar.ts')
  expect([publicOrigin(), permalinkOf('/claim/c')]).toEqual([PUBLIC + below, link])
  expect(publicAddress(permalinkOf('/claim/c'))).toBe(PUBLIC + link)
  expect(publicAddress()).toBe(`${PUBLIC}${link}?lang=en#v1.x`)
})

it('nothing that leaves has an address where the server has none', async () => {
  const { publicOrigin, publicAddress } = await on({ base: '/izlek/', dataset: 'other' })
  expect([publicOrigin(), publicAddress(), publicAddress('/izlek/claim/c')]).toEqual([undefined, undefined, undefined])
})
