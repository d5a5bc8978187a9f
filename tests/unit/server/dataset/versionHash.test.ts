import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { byId, extrasOf, versionOf } from '../../../../server/dataset/versionHash.ts'
import type { Fields } from '../../../fixtures/brokenCopy.ts'
import { buildDataset } from '../../../fixtures/buildDataset.ts'
import { both } from '../../../fixtures/vocabulary.ts'

function made(): Dataset {
  const dataset = buildDataset({
    id: 'hashed',
    entities: [{ id: 'a' }, { id: 'b' }],
    claims: [
      { id: 'one', subject: 'a', predicate: 'LEADS', object: 'b' },
      { id: 'two', subject: 'b', predicate: 'LEADS', object: 'a', sources: [1] },
    ],
    sources: 2,
  })
  const story = { revision: 1, version: '0'.repeat(64), title: both('x', 'x'), summary: both('x', 'x'), scenes: [] }
  const view = { title: both('x', 'x'), plates: {} }
  return {
    ...dataset,
    stories: [
      { ...story, id: 's' },
      { ...story, id: 't' },
    ],
    views: { v: view, w: { ...view, title: both('w', 'w') } },
    coverage: [
      { segment: 'p', none: both('x', 'x') },
      { segment: 'q', claims: ['one'] },
    ],
    redirects: [
      { from: 'g', to: [], reason: both('x', 'x'), since: '2026-11-30' },
      { from: 'h', to: ['a'], reason: both('x', 'x'), since: '2026-12-01' },
    ],
  }
}

function hashesAfter(change: (data: Fields) => void): { version: string; extras: string } {
  const data = structuredClone(made())
  change(data)
  return { version: versionOf(data), extras: extrasOf(data) }
}

const RECORDS: [what: string, change: (data: Fields) => void][] = [
  ['the vocabulary', (data) => Object.assign(data, { vocabulary: { ...data.vocabulary, kinds: [] } })],
  ...['sources', 'segments', 'entities', 'claims'].flatMap((part): typeof RECORDS => [
    [`the last of the ${part}`, (data) => Object.assign(data[part].at(-1), { extra: 1 })],
    [`the number of ${part}`, (data) => data[part].pop()],
  ]),
  ['a text', (data) => (data.texts['texts/source-0001.txt'][0] += 1)],
  ['the name of a text', (data) => rename(data.texts, 'texts/source-0001.txt', 'texts/source-0002.txt')],
]

const EXTRAS: [what: string, change: (data: Fields) => void][] = [
  ['the card', (data) => Object.assign(data.card, { licence: 'CC-BY-4.0' })],
  ['a story', (data) => Object.assign(data.stories[1], { revision: 2 })],
  ['a view', (data) => Object.assign(data.views.w, { title: both('y', 'y') })],
  ['the name of a view', (data) => rename(data.views, 'w', 'x')],
  ['a row of coverage', (data) => data.coverage[1].claims.push('two')],
  ['whether there is coverage', (data) => delete data.coverage],
  ['a redirect', (data) => data.redirects[1].to.push('b')],
  ['whether there are redirects', (data) => delete data.redirects],
]

const ORDERS: [what: string, change: (data: Fields) => void][] = [
  ...['sources', 'segments', 'entities', 'claims', 'stories', 'coverage', 'redirects'].map(
    (part): (typeof ORDERS)[number] => [part, (data) => data[part].reverse()],
  ),
  ['texts', (data) => Object.assign(data, { texts: reversed(data.texts) })],
  ['views', (data) => Object.assign(data, { views: reversed(data.views) })],
]

function rename(named: Fields, from: string, to: string): void {
  named[to] = named[from]
  delete named[from]
}

function reversed(named: Fields): Fields {
  return Object.fromEntries(Object.entries(named).reverse())
}

describe('the hashes of a dataset', () => {
  test('are two different ones of 64 hex digits', () => {
    const { version, extras } = hashesAfter(() => {})
    expect(version).toMatch(/^[0-9a-f]{64}$/)
    expect(extras).toMatch(/^[0-9a-f]{64}$/)
    expect(version).not.toBe(extras)
  })

  test.each(RECORDS)('tell %s by the version alone', (_, change) => {
    const { version, extras } = hashesAfter(change)
    expect(version).not.toBe(hashesAfter(() => {}).version)
    expect(extras).toBe(hashesAfter(() => {}).extras)
  })

  test.each(EXTRAS)('tell %s by the extras alone', (_, change) => {
    const { version, extras } = hashesAfter(change)
    expect(version).toBe(hashesAfter(() => {}).version)
    expect(extras).not.toBe(hashesAfter(() => {}).extras)
  })

  test.each(ORDERS)('do not depend on the order of %s', (_, change) => {
    expect(hashesAfter(change)).toEqual(hashesAfter(() => {}))
  })

  test('tell the same record in another list', () => {
    const one = (part: string) =>
      hashesAfter((data) => Object.assign(data, { sources: [], claims: [], [part]: [{ id: 'x' }] }))
    expect(one('sources').version).not.toBe(one('claims').version)
  })

  test('sort by code points, and leave the list as it was', () => {
    const list = ['𐰀', 'z', 'ﬁ', 'Z'].map((id) => ({ id }))
    expect(byId(list).map(({ id }) => id)).toEqual(['Z', 'z', 'ﬁ', '𐰀'])
    expect(list[0]?.id).toBe('𐰀')
  })
})
