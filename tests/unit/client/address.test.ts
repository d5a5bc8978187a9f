import { describe, expect, it } from 'vitest'
import { langOf, pageOf, withLang } from '../../../client/address.ts'

describe('an address of the page', () => {
  it.each([
    ['/', { name: 'explore' }],
    ['/explore', { name: 'explore' }],
    ['/explore/', { name: 'explore' }],
    ['/trace', { name: 'trace' }],
    ['/story', { name: 'story' }],
    ['/story/roads', { name: 'story', id: 'roads' }],
    ['/story/roads/first', { name: 'story', id: 'roads', scene: 'first' }],
    ['/entity/bekir-sami-bey', { name: 'entity', id: 'bekir-sami-bey' }],
    ['/relation/a~HEADS~b', { name: 'relation', id: 'a~HEADS~b' }],
    ['/relation/a%7EHEADS%7Eb', { name: 'relation', id: 'a~HEADS~b' }],
    ['/claim/a-heads-b', { name: 'claim', id: 'a-heads-b' }],
  ])('%s names what it says', (path, page) => {
    expect(pageOf(path)).toEqual(page)
  })

  it.each([
    '/nowhere',
    '/entity',
    '/entity/Bekir',
    '/relation/a~b',
    '/story/a/b/c',
    '/trace/x',
    '/entity/%E0%A4%A',
    '/read/x',
  ])('%s names no page', (path) => {
    expect(pageOf(path)).toEqual({ name: 'unknown', path })
  })

  it('keeps the language that was chosen, and everything else it says', () => {
    expect(withLang('/trace?from=a&to=b#v1.x', '?lang=en')).toBe('/trace?from=a&to=b&lang=en#v1.x')
    expect(withLang('/explore?lang=tr', '?lang=tr', 'en')).toBe('/explore?lang=en')
    expect(withLang('/explore', '?q=1')).toBe('/explore')
  })

  it('knows only its own languages', () => {
    expect([langOf('?lang=tr'), langOf('?lang=en'), langOf('?lang=de'), langOf('')]).toEqual([
      'tr',
      'en',
      undefined,
      undefined,
    ])
  })
})
