import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { createPageCache } from '../../../../server/pages/pageCache.ts'

const page = (text: string) => ({ html: Buffer.from(text) })
const always = async () => true
const said = (one: { html: Buffer; isKept: boolean } | undefined) => one && [one.html.toString(), one.isKept]

it('a page is made once for all who ask, at once or later, and says that it was kept', async () => {
  const cache = createPageCache()
  let made = 0
  const make = async () => {
    made += 1
    await Promise.resolve()
    return page(`no. ${made}`)
  }
  const asked = [cache.page('a', make, always), cache.page('a', make, always)]
  expect((await Promise.all(asked)).map(said)).toEqual([
    ['no. 1', false],
    ['no. 1', true],
  ])
  expect(said(await cache.page('a', make, always))).toEqual(['no. 1', true])
  expect(said(await cache.page('b', make, always))).toEqual(['no. 2', false])
})

it('a page that may not stay is made again, and one that is not there too', async () => {
  const cache = createPageCache()
  await cache.page(
    'a',
    async () => page('old'),
    async () => false,
  )
  expect(said(await cache.page('a', async () => page('new'), always))).toEqual(['new', false])
  expect(await cache.page('b', async () => undefined, always)).toBeUndefined()
  expect(said(await cache.page('b', async () => page('there'), always))).toEqual(['there', false])
})

it('who waits for one that fails makes his own, and the failure is told to whom it befell', async () => {
  const cache = createPageCache()
  const failing = cache.page('a', () => Promise.reject(new Error('left')), always)
  const other = cache.page('a', async () => page('own'), always)
  await expect(failing).rejects.toThrow('left')
  expect(said(await other)).toEqual(['own', false])
})

it('no more bytes are kept than it may have: who was asked for longest ago goes first', async () => {
  const cache = createPageCache(10)
  for (const key of ['a', 'b', 'a', 'c']) await cache.page(key, async () => page('1234'), always)
  const kept = async (key: string) => (await cache.page(key, async () => undefined, always))?.isKept ?? false
  expect(await Promise.all(['a', 'b', 'c'].map(kept))).toEqual([true, false, true])
  // One that is larger than all that may be kept is served all the same.
  expect(said(await cache.page('d', async () => page('12345678901'), always))).toEqual(['12345678901', false])
  expect(await kept('d')).toBe(false)
})
