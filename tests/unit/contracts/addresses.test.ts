import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Address,
  LANGUAGES,
  onTheCanvas,
  type Page,
  pageHere,
  pages,
  queryOf,
  READ_LISTS,
  readAddress,
  toldIn,
  writeAddress,
  writeApiAddress,
} from '../../../contracts/addresses.ts'

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const anyRelation = fc
  .tuple(anyId, fc.stringMatching(/^[A-Z]{1,6}(_[A-Z]{1,6}){0,2}$/), anyId)
  .map((parts) => parts.join('~'))
const OTHERS = ['lang', 'v', 'entity', 'relation']
const anyName = fc.stringMatching(/^[a-zA-Z]{1,10}$/).filter((name) => !OTHERS.includes(name))
const anyQuestion = fc.dictionary(anyName, fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }))
const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })

const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ name: 'start' }),
  anyId.map((entity): Page => ({ name: 'explore', entity })),
  anyRelation.map((relation): Page => ({ name: 'explore', relation })),
  fc.constant<Page>({ name: 'explore' }),
  anyQuestion.map((question): Page => ({ name: 'trace', question: queryOf(question) || undefined })),
  fc
    .tuple(anyQuestion, anyRelation)
    .map(([question, relation]): Page => ({ name: 'trace', question: queryOf(question) || undefined, relation })),
  fc.constant<Page>({ name: 'story' }),
  fc.tuple(anyId, optional(anyId)).map(([id, scene]): Page => ({ name: 'story', id, scene })),
  fc.tuple(anyId, anyId, anyId).map(([id, scene, entity]): Page => ({ name: 'story', id, scene, entity })),
  fc.tuple(anyId, anyId, anyRelation).map(([id, scene, relation]): Page => ({ name: 'story', id, scene, relation })),
  fc.constant<Page>({ name: 'read' }),
  fc
    .tuple(
      anyId,
      optional(anyId),
      optional(anyId),
      optional(fc.tuple(fc.constantFrom(...READ_LISTS), optional(fc.stringMatching(/^[\w-]{1,9}$/)))),
    )
    .map(
      ([source, segment, claim, list]): Page => ({
        name: 'read',
        source,
        segment,
        claim,
        show: list?.[0],
        after: list?.[1],
      }),
    ),
  fc.constant<Page>({ name: 'search' }),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      optional(anyId),
      optional(fc.stringMatching(/^[\w-]{1,9}$/)),
      optional(anyId),
    )
    .map(([q, source, after, linked]): Page => ({ name: 'search', q, source, after, linked })),
  fc.tuple(fc.constantFrom('entity' as const, 'claim' as const), anyId).map(([name, id]): Page => ({ name, id })),
  anyRelation.map((id): Page => ({ name: 'relation', id })),
  fc.constantFrom('/nowhere', '/trace/x/y', '/d').map((path): Page => ({ name: 'unknown', path })),
)

const anyAddress: fc.Arbitrary<Address> = fc.record({
  base: fc.constantFrom('/', '/izlek/', '/a/b/'),
  dataset: optional(anyId),
  version: optional(fc.stringMatching(/^[0-9a-f]{64}$/)),
  lang: optional(fc.constantFrom(...LANGUAGES)),
  page: anyPage,
})

describe('an address', () => {
  it('is read back as it was written, whatever it says', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readAddress(writeAddress(address), address.base)).toEqual(address)
      }),
    )
  })

  it('is written as it was read, so that what is written is the one spelling of it', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const written = writeAddress(address)
        expect(writeAddress(readAddress(written, address.base))).toBe(written)
      }),
    )
  })

  it.each<[string, Page]>([
    ['/', { name: 'start' }],
    ['/explore', { name: 'explore' }],
    ['/explore/', { name: 'explore' }],
    ['/explore?entity=bekir-sami-bey', { name: 'explore', entity: 'bekir-sami-bey' }],
    ['/explore?relation=a%7EHEADS%7Eb', { name: 'explore', relation: 'a~HEADS~b' }],
    ['/trace', { name: 'trace' }],
    ['/read/a?claim=c&segment=b', { name: 'read', source: 'a', segment: 'b', claim: 'c' }],
    ['/read?segment=b', { name: 'read' }],
    ['/read/a?show=never', { name: 'read', source: 'a', show: 'never' }],
    ['/read/a?show=all', { name: 'read', source: 'a' }],
    ['/read/a?show=white&after=x', { name: 'read', source: 'a', show: 'white', after: 'x' }],
    ['/read/a?after=x', { name: 'read', source: 'a' }],
    ['/search', { name: 'search' }],
    ['/search?q=&source=a', { name: 'search' }],
    ['/search?q=bekir+sami%22&lang=en', { name: 'search', q: 'bekir sami"' }],
    ['/search?source=a&after=x&q=b', { name: 'search', q: 'b', source: 'a', after: 'x' }],
    ['/search?q=b&linked=radek', { name: 'search', q: 'b', linked: 'radek' }],
    ['/trace?from=a&lang=en&to=b', { name: 'trace', question: '?from=a&to=b' }],
    ['/trace?from=a&to=b&relation=a%7EHEADS%7Eb', { name: 'trace', question: '?from=a&to=b', relation: 'a~HEADS~b' }],
    // No id can be written so: the question keeps it, and the view names it.
    ['/trace?from=a&entity=A', { name: 'trace', question: '?from=a&entity=A' }],
    ['/story', { name: 'story' }],
    ['/story/roads', { name: 'story', id: 'roads' }],
    ['/story/roads/first', { name: 'story', id: 'roads', scene: 'first' }],
    ['/story/roads/first?entity=radek', { name: 'story', id: 'roads', scene: 'first', entity: 'radek' }],
    [
      '/story/roads/first?relation=a%7EHEADS%7Eb',
      { name: 'story', id: 'roads', scene: 'first', relation: 'a~HEADS~b' },
    ],
    ['/story/roads?entity=radek', { name: 'story', id: 'roads' }],
    ['/entity/bekir-sami-bey', { name: 'entity', id: 'bekir-sami-bey' }],
    ['/relation/a~HEADS~b', { name: 'relation', id: 'a~HEADS~b' }],
    ['/relation/a%7EHEADS%7Eb', { name: 'relation', id: 'a~HEADS~b' }],
    ['/claim/a-heads-b', { name: 'claim', id: 'a-heads-b' }],
  ])('%s names what it says', (address, page) => {
    expect(readAddress(address).page).toEqual(page)
  })

  it.each([
    '/nowhere',
    '/entity',
    '/entity/Bekir',
    '/relation/a~b',
    '/story/a/b/c',
    '/story//first',
    '/trace/x',
    '/entity/%E0%A4%A',
    '/read/X',
    '/search/x',
    '/search?q=a&source=X',
    '/explore//',
    '//explore',
  ])('%s names no page', (path) => {
    expect(readAddress(path).page.name).toBe('unknown')
  })

  it.each(['/explore?entity=Bekir', '/explore?relation=a~b', '/explore?entity='])('%s chooses nothing', (address) => {
    expect(readAddress(address).page).toEqual({ name: 'unknown', path: '/explore' })
  })

  it.each(['?entity=Radek', '?relation=a~b'])('opens nothing beside a scene by %s', (query) => {
    expect(readAddress(`/story/roads/first${query}`).page).toEqual({ name: 'unknown', path: '/story/roads/first' })
  })

  it('knows only its own languages, and versions that can be one', () => {
    const siteOf = (query: string) => readAddress(`/trace${query}`)
    expect(['?lang=tr', '?lang=en', '?lang=de', ''].map((query) => siteOf(query).lang)).toEqual([
      'tr',
      'en',
      undefined,
      undefined,
    ])
    expect([siteOf('?v=1').version, siteOf(`?v=${'a'.repeat(64)}`).version]).toEqual([undefined, 'a'.repeat(64)])
  })

  it('leads from a thing to the canvas, where it is chosen', () => {
    expect(onTheCanvas({ name: 'entity', id: 'a' })).toEqual({ name: 'explore', entity: 'a' })
    expect(onTheCanvas({ name: 'relation', id: 'a~HEADS~b' })).toEqual({ name: 'explore', relation: 'a~HEADS~b' })
    expect(onTheCanvas({ name: 'claim', id: 'a' })).toEqual({ name: 'explore', claim: 'a' })
    expect(onTheCanvas({ name: 'trace' })).toEqual({ name: 'trace' })
  })

  it('of another dataset or version names nothing that is here', () => {
    expect(pageHere(readAddress('/d/other/trace'))).toEqual({ name: 'unknown', path: '/trace' })
    expect(pageHere(readAddress(`/trace?v=${'0'.repeat(64)}`)).name).toBe('unknown')
    expect(pageHere(readAddress('/trace'))).toEqual({ name: 'trace' })
  })

  it('of the dataset that is shown is here, and a bare one then is not', () => {
    expect(pageHere(readAddress('/d/other/trace'), 'other')).toEqual({ name: 'trace' })
    expect(pageHere(readAddress('/d/others/trace'), 'other').name).toBe('unknown')
    expect(pageHere(readAddress('/trace'), 'other').name).toBe('unknown')
    expect(pageHere(readAddress(`/d/other/trace?v=${'0'.repeat(64)}`), 'other').name).toBe('unknown')
  })

  it('of a call has the dataset behind the prefix of the interface', () => {
    const of = (base: string, dataset?: string) => writeApiAddress('/api/entities/api?q=/api/', { base, dataset })
    expect(of('/')).toBe('/api/entities/api?q=/api/')
    expect(of('/izlek/')).toBe('/izlek/api/entities/api?q=/api/')
    expect(of('/izlek/', 'other')).toBe('/izlek/api/d/other/entities/api?q=/api/')
  })

  it('outside of the base path names nothing', () => {
    expect(readAddress('/explore', '/izlek/').page).toEqual({ name: 'unknown', path: '/explore' })
  })

  it('stands bare in a link, repeating a parameter of several values', () => {
    expect(pages.trace({ from: ['a', 'b'], to: undefined })).toBe('/trace?from=a&from=b')
    expect(pages.explore({ relation: 'a~HEADS~b' })).toBe('/explore?relation=a~HEADS~b')
    expect([pages.start(), pages.story(), pages.story('a', 'b')]).toEqual(['/', '/story', '/story/a/b'])
  })
})

describe('the language that sentences are told in', () => {
  it.each([
    ['tr', ['en', 'tr'], 'tr'],
    ['tr', ['en'], 'en'],
    ['en', ['tr'], 'tr'],
    ['en', ['de', 'tr'], 'tr'],
    ['en', ['de'], 'en'],
  ] as const)('asked for %s of a dataset in %s is %s', (wished, languages, told) => {
    expect(toldIn(wished, languages)).toBe(told)
  })
})
