import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import type { TextHits } from '../../../contracts/textHits.ts'
import { longSource } from '../../fixtures/longSource.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

/** How often the long sentence has its word. */
const DENIZ = 450

const LONG = withLongSentence(longSource())
const own = (id: string) => LONG.segments.filter(({ source }) => source === id)
const lettersOf = (id: string) => {
  const file = LONG.sources.find((source) => source.id === id)?.text?.file ?? ''
  return [...Buffer.from(LONG.texts[file] ?? []).toString()]
}

describe('a search in the texts', () => {
  onBothStores(
    async () => LONG,
    (api) => {
      const ask = async (query: Record<string, string>) => {
        const { status, text } = await inTime(api().origin, sentOf('search', { query: { in: 'text', ...query } }))
        return { status, body: JSON.parse(text) }
      }
      const page = async (query: Record<string, string>): Promise<TextHits> => {
        const { status, body } = await ask(query)
        expect(status, JSON.stringify(body)).toBe(200)
        const answer: AnswerOf<'search'> = ENDPOINTS.search.answer.parse(body)
        expect([answer.entities, answer.passages, answer.similar, answer.truncated]).toEqual([[], [], [], false])
        return answer.text as TextHits
      }
      const pages = async (query: Record<string, string>) => {
        const all = [await page(query)]
        for (let next = all[0]?.next; next !== undefined; next = all.at(-1)?.next)
          all.push(await page({ ...query, after: next }))
        return all
      }

      it('finds the word in each sentence that has it, by place, verbatim with what stands round it', async () => {
        const letters = lettersOf('long')
        const found = await pages({ q: 'SÖYLE', source: 'long', limit: '100' })
        const hits = found.flatMap((one) => one.hits)
        expect(hits.map(({ segment }) => segment)).toEqual(
          own('long')
            .slice(1)
            .map(({ id }) => id),
        )
        for (const { start, end, before, word, after } of hits) {
          expect(word).toBe('şöyle')
          expect(letters.slice(start, end).join('')).toBe(word)
          const [from, to] = [start - [...before].length, end + [...after].length]
          expect(letters.slice(from, to).join('')).toBe(before + word + after)
        }
        expect(hits[11]).toEqual({
          source: 'long',
          segment: 'long-0012',
          kind: 'sentence',
          number: 9,
          headingText: '𐌰𐌱 Başlık',
          start: hits[11]?.start,
          end: hits[11]?.end,
          before: '😀😀😀Cümle 12 ',
          word: 'şöyle',
          after: ' der: su, 𐌰y.',
          cut: { before: false, after: false },
          claims: [],
          omitted: 0,
        })
      })

      it('says how many segments have it, on every page the same', async () => {
        for (const { segments } of [await page({ q: 'söyle' }), await page({ q: 'söyle', limit: '1' })])
          expect(segments).toEqual({ count: 2999, atLeast: false })
        expect((await page({ q: 'başlık', source: 'long' })).segments.count).toBe(1)
        expect((await page({ q: 'başlık', source: 'later' })).segments.count).toBe(0)
        expect((await page({ q: 'söyle', source: 'wide' })).segments.count).toBe(0)
      })

      it('gives the claims that quote the very word, with their ends, and counts the others', async () => {
        const of = async (q: string) => (await page({ q, source: 'long', limit: '100' })).hits
        const quoted = (await of('cümle')).find(({ segment }) => segment === 'long-0003')
        expect(quoted).toMatchObject({ claims: ['c-long-0003'], omitted: 0 })
        const { claims, entities, hits } = await page({ q: 'cümle 10', source: 'long' })
        expect(hits.map(({ segment, claims }) => [segment, claims]).slice(0, 2)).toEqual([
          ['long-0010', ['c-long-0010']],
          ['long-0100', ['over-a-border']],
        ])
        expect(claims.find(({ id }) => id === 'c-long-0010')).toEqual({
          id: 'c-long-0010',
          subject: 'ay',
          predicate: 'OPPOSES',
          object: 'su',
          modality: 'asserted',
          polarity: 'affirmed',
          explicit: true,
          relation: 'ay~OPPOSES~su',
        })
        expect(entities.map(({ id }) => id)).toEqual(['ay', 'su'])
        const many = (await page({ q: 'kalabalık' })).hits
        expect(many).toHaveLength(1)
        expect(many[0]).toMatchObject({ claims: ['crowd-0', 'crowd-1', 'crowd-2'], omitted: 2 })
      })

      it('goes on within a sentence of many hits', async () => {
        const all = (await pages({ q: 'deniz', source: 'wide', limit: '100' })).flatMap((one) => one.hits)
        expect(all).toHaveLength(DENIZ)
        expect(new Set(all.map(({ start }) => start)).size).toBe(DENIZ)
        const letters = lettersOf('wide')
        for (const { start, end } of all) expect(letters.slice(start, end).join('')).toBe('deniz')
        const few = await pages({ q: 'deniz', source: 'wide', limit: '37' })
        expect(few.flatMap((one) => one.hits)).toEqual(all)
        expect(few.map(({ hits }) => hits.length).slice(0, -1)).toEqual(few.slice(1).map(() => 37))
      })

      it('finds nothing for a word that is too short or nowhere', async () => {
        const nothing = { hits: [], claims: [], entities: [], segments: { count: 0, atLeast: false } }
        for (const q of ['a', '  ', 'yokböylebir']) expect(await page({ q })).toEqual(nothing)
      })

      it.each([
        ['a kind', { q: 'su', kind: 'Person' }, 400],
        ['a cursor that is none', { q: 'su', after: 'x' }, 400],
        ['a cursor of another version', { q: 'su', after: cursor({ version: '0'.repeat(64), sort: 'place' }) }, 410],
        ['a cursor of another list', { q: 'su', after: cursor({ version: '0'.repeat(64), sort: 'color' }) }, 400],
        ['a source that is not there', { q: 'su', source: 'nowhere' }, 404],
      ])('is refused with %s', async (_, query, status) => {
        expect((await ask(query)).status).toBe(status)
      })

      it.each(['source', 'after'])('has a parameter that no other search takes: %s', async (name) => {
        const sent = sentOf('search', { query: { q: 'su', [name]: 'long' } })
        expect((await inTime(api().origin, sent)).status).toBe(400)
      })
    },
  )
})

function cursor(of: object): string {
  return Buffer.from(JSON.stringify({ value: 1, no: 0, ...of })).toString('base64url')
}

/** Adds a source `wide` of one sentence of 9,000 words, one of which five claims quote. */
function withLongSentence(dataset: Dataset): Dataset {
  const words = Array.from({ length: DENIZ * 20 }, (_, at) =>
    at % 20 === 7 ? 'deniz' : at === 4000 ? 'kalabalık' : `𐌰${at}`,
  )
  const content = `${words.join(' ')}.`
  const start = [...content.slice(0, content.indexOf('kalabalık'))].length
  const place = { start: 0, end: [...content].length }
  const source = dataset.sources.find(({ id }) => id === 'long') as Dataset['sources'][number]
  const claim = dataset.claims.find(({ id }) => id === 'over-pages') as Dataset['claims'][number]
  return {
    ...dataset,
    sources: [
      ...dataset.sources,
      { ...source, id: 'wide', text: { file: 'texts/wide.txt', sha256: '0'.repeat(64), ...place } },
    ],
    segments: [...dataset.segments, { id: 'wide-0', source: 'wide', kind: 'sentence', ...place }],
    claims: [
      ...dataset.claims,
      ...Array.from({ length: 5 }, (_, at) => ({
        ...claim,
        id: `crowd-${at}`,
        evidence: [
          {
            source: 'wide',
            stance: 'supports' as const,
            parts: [
              { exact: 'kalab', start, end: start + 5 },
              { exact: 'lık', start: start + 6, end: start + 9 },
            ],
          },
        ],
      })),
    ],
    texts: { ...dataset.texts, 'texts/wide.txt': Buffer.from(content) },
  }
}
