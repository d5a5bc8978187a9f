import { describe, expect, it } from 'vitest'
import { answerAddress, type PageAnswer } from '../../../server/pageAddress.ts'

const VERSION = 'a'.repeat(64)
const shown = async (dataset = 'moscow') =>
  ['moscow', 'poland'].includes(dataset) ? { dataset, version: VERSION, bare: dataset === 'moscow' } : undefined
const answer = (url: string, base = '/') => answerAddress(url, base, shown)

describe('the address of a page', () => {
  it.each([
    '/',
    '/explore',
    '/explore?entity=radek',
    '/trace?from=a&to=b&lang=en',
    '/story/a/b',
    '/claim/a-heads-b',
    '/entity/radek',
    '/relation/a~HEADS~b',
  ])('%s is answered by the page', async (url) => {
    expect(await answer(url)).toEqual({ status: 200 })
  })

  it.each(['/d/poland/', '/d/poland/trace?from=a&to=b&lang=en', '/d/poland/claim/a-heads-b', '/d/poland/entity/radek'])(
    '%s is answered by the page of that dataset',
    async (url) => {
      expect(await answer(url)).toEqual({ status: 200, dataset: 'poland' })
    },
  )

  it('that does not exist in another dataset is answered by the page of that one', async () => {
    expect(await answer('/d/poland/nowhere')).toEqual({ status: 404, dataset: 'poland' })
  })

  it.each([
    '/nowhere',
    '/entity/Bekir',
    '/explore?entity=Bekir',
    '//explore',
    '/d/other/explore',
    `/?v=${'0'.repeat(64)}`,
  ])('%s is answered as one that does not exist', async (url) => {
    expect(await answer(url)).toEqual({ status: 404 })
  })

  it.each<[string, PageAnswer]>([
    ['/entity/radek/?lang=en', { status: 308, location: '/entity/radek?lang=en' }],
    ['/%65ntity/r%61dek', { status: 308, location: '/entity/radek' }],
    ['/relation/a%7EHEADS%7Eb', { status: 308, location: '/relation/a~HEADS~b' }],
    ['/relation/a%7eHEADS%7eb/', { status: 308, location: '/relation/a~HEADS~b' }],
    ['/story/a/b/', { status: 308, location: '/story/a/b' }],
    ['/d/poland', { status: 308, location: '/d/poland/' }],
    ['/d/poland/explore/', { status: 308, location: '/d/poland/explore' }],
    ['/d/p%6Fland/explore', { status: 308, location: '/d/poland/explore' }],
    ['/%64/poland/claim/a/?lang=en', { status: 308, location: '/d/poland/claim/a?lang=en' }],
    ['/d/poland/relation/a%7EHEADS%7Eb', { status: 308, location: '/d/poland/relation/a~HEADS~b' }],
    ['/d/moscow/trace/?from=a', { status: 308, location: '/d/moscow/trace?from=a' }],
    [`/d/poland/explore?v=${VERSION}`, { status: 302, location: '/d/poland/explore' }],
    ['/d/moscow/trace?from=a', { status: 302, location: '/trace?from=a' }],
    [`/explore?v=${VERSION}&lang=tr`, { status: 302, location: '/explore?lang=tr' }],
    ['/explore/', { status: 308, location: '/explore' }],
    ['/trace/?from=a&lang=tr', { status: 308, location: '/trace?from=a&lang=tr' }],
    ['/claim/%61', { status: 308, location: '/claim/a' }],
  ])('%s leads to another', async (url, to) => {
    expect(await answer(url)).toEqual(to)
  })

  it.each<[string, PageAnswer]>([
    ['/explore%23v1.q1-_x', { status: 308, location: '/explore#v1.q1-_x' }],
    ['/explore%2523v1.q1', { status: 308, location: '/explore#v1.q1' }],
    ['/explore/%23v1.q1', { status: 308, location: '/explore#v1.q1' }],
    ['/explore?entity=radek%23v1.q1', { status: 308, location: '/explore?entity=radek#v1.q1' }],
    ['/explore?lang=en%23v1.q1', { status: 308, location: '/explore?lang=en#v1.q1' }],
    ['/explore%23v1.q1?lang=en', { status: 308, location: '/explore?lang=en#v1.q1' }],
    ['/explore?entity=radek%23v1.q1&lang=en', { status: 308, location: '/explore?entity=radek&lang=en#v1.q1' }],
    ['/explore%23v1.q1)', { status: 308, location: '/explore#v1.q1' }],
    ['/d/poland/explore%23v1.q1', { status: 308, location: '/d/poland/explore#v1.q1' }],
    ['/entity/radek%23v1.q1', { status: 302, location: '/explore?entity=radek#v1.q1' }],
    ['/nowhere%23v1.q1', { status: 404 }],
    ['/explore%23v2.q1', { status: 404 }],
    ['/trace?from=%23v1', { status: 200 }],
  ])('with a fragment that was sent, %s is answered', async (url, to) => {
    expect(await answer(url)).toEqual(to)
  })

  it.each<[string, PageAnswer]>([
    ['/explore)', { status: 308, location: '/explore' }],
    ['/explore).', { status: 308, location: '/explore' }],
    ['/entity/radek.', { status: 308, location: '/entity/radek' }],
    ['/story/a/b%29%2E', { status: 308, location: '/story/a/b' }],
    ['/explore?entity=radek,', { status: 308, location: '/explore?entity=radek' }],
    ['/trace?from=a&to=b)', { status: 308, location: '/trace?from=a&to=b' }],
    ['/trace?from=a&to=b%E2%80%9D', { status: 308, location: '/trace?from=a&to=b' }],
    ['/d/poland/claim/a%c2%bb!', { status: 308, location: '/d/poland/claim/a' }],
    ['/explore%20%E2%80%8b', { status: 308, location: '/explore' }],
    ['/nowhere)', { status: 404 }],
    ['/explore%2F', { status: 404 }],
    ['/entity/ra.dek', { status: 404 }],
  ])('with marks of the sentence behind it, %s is answered', async (url, to) => {
    expect(await answer(url)).toEqual(to)
  })

  it.each(['%22lozan%22', 'lozan)', 'lozan%E2%80%9D', 'lozan.', '%23v1.q1', 'lozan)&lang=en'])(
    'keeps every mark behind the words that are sought: %s',
    async (q) => {
      expect(await answer(`/search?q=${q}`)).toEqual({ status: 200 })
      expect(await answer(`/d/poland/search?q=${q}`)).toEqual({ status: 200, dataset: 'poland' })
    },
  )

  it('without words that are sought loses the marks behind it', async () => {
    expect(await answer('/search).')).toEqual({ status: 308, location: '/search' })
    expect(await answer('/search/?q=a)')).toEqual({ status: 308, location: '/search?q=a)' })
  })

  it('leads on under the base path', async () => {
    expect(await answer('/explore/', '/izlek/')).toEqual({ status: 308, location: '/izlek/explore' })
    expect(await answer('/explore)', '/izlek/')).toEqual({ status: 308, location: '/izlek/explore' })
    expect(await answer('/explore%23v1.q1', '/izlek/')).toEqual({ status: 308, location: '/izlek/explore#v1.q1' })
    expect(await answer('/relation/a%7EHEADS%7Eb/', '/izlek/')).toEqual({
      status: 308,
      location: '/izlek/relation/a~HEADS~b',
    })
    expect(await answer('/explore', '/izlek/')).toEqual({ status: 200 })
  })

  it('of a dataset or a version is none while the store does not answer', async () => {
    const none = async () => undefined
    expect(await answerAddress('/d/moscow/trace', '/', none)).toEqual({ status: 404 })
    expect(await answerAddress(`/trace?v=${VERSION}`, '/', none)).toEqual({ status: 404 })
    expect(await answerAddress('/trace', '/', none)).toEqual({ status: 200 })
  })
})
