import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { longSource, SEGMENTS } from '../../fixtures/longSource.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

const LONG = longSource()
const segments = LONG.segments.filter(({ source }) => source === 'long')
const { start, end } = LONG.sources.find(({ id }) => id === 'long')?.text ?? { start: 0, end: 0 }
const letters = [...Buffer.from(LONG.texts['texts/long.txt'] ?? []).toString()]
const marks = LONG.claims
  .flatMap(({ id, evidence }) =>
    evidence.flatMap(({ source, parts }) =>
      source === 'long' ? parts.map((part) => ({ claim: id, start: part.start, end: part.end })) : [],
    ),
  )
  .sort((a, b) => a.start - b.start || a.end - b.end)

describe('a source of 3,000 segments', () => {
  onBothStores(
    async () => LONG,
    (api) => {
      const ask = async (query: Record<string, string>, id = 'long') => {
        const { status, text } = await inTime(api().origin, sentOf('source', { params: { id }, query }))
        return { status, bytes: text.length, body: JSON.parse(text) }
      }
      const page = async (query: Record<string, string> = {}): Promise<AnswerOf<'source'>> => {
        const { status, body } = await ask(query)
        expect(status, JSON.stringify(body)).toBe(200)
        return ENDPOINTS.source.answer.parse(body)
      }

      it('is whole when its pages are laid side by side, each asked for after the last segment of the one before', async () => {
        const pages = [await page({ limit: '499' })]
        for (let after = pages[0]?.segments.at(-1)?.id; pages.at(-1)?.next; after = pages.at(-1)?.segments.at(-1)?.id)
          pages.push(await page({ limit: '499', after: after as string }))
        expect(pages).toHaveLength(7)
        expect(pages.map(({ text }) => text).join('')).toBe(letters.slice(start, end).join(''))
        const shown = pages.flatMap((one) => one.segments)
        expect(shown.map(({ id, start: from, end: to }) => [id, from, to])).toEqual(
          segments.map(({ id, start: from, end: to }) => [id, from, to]),
        )
        for (const { range, text, segments: own } of pages) {
          const from = range?.start ?? 0
          const points = [...(text ?? '')]
          for (const segment of own)
            expect(points.slice(segment.start - from, segment.end - from).join('')).toBe(segment.exact)
        }
      })

      it.each([
        ['the first', {}, 0, 100],
        ['one by a segment in it', { segment: 'long-0150' }, 100, 200],
        ['that which begins with a segment', { segment: 'long-0100', limit: '50' }, 100, 150],
        ['the last', { segment: 'long-2999', limit: '400' }, 2800, 3000],
        ['one after a segment', { after: 'long-0004', limit: '2' }, 5, 7],
        ['none after the last', { after: 'long-2999' }, 3000, 3000],
      ] as const)(
        'has %s page, says what is before and after it, and gives what is quoted from it',
        async (_, query, from, to) => {
          const { range, text, ...found } = await page(query)
          const own = segments.slice(from, to)
          expect(found.segments.map(({ id }) => id)).toEqual(own.map(({ id }) => id))
          expect([found.previous, found.next]).toEqual([segments[from - 1]?.id, segments[to]?.id])
          expect(range).toEqual({
            start: from === to ? end : (segments[from - 1]?.end ?? start),
            end: to === SEGMENTS ? end : own.at(-1)?.end,
          })
          const [first, last] = [range?.start ?? 0, range?.end ?? 0]
          expect(text).toBe(letters.slice(first, last).join(''))
          const touching = marks.filter((mark) => mark.start < last && mark.end > first)
          expect(found.marks.map(({ claim, start: begin, end: stop, whole }) => [claim, begin, stop, whole])).toEqual(
            touching.map((mark) => [
              mark.claim,
              Math.max(mark.start, first),
              Math.min(mark.end, last),
              mark.start < first || mark.end > last ? { start: mark.start, end: mark.end } : undefined,
            ]),
          )
          const claims = [...new Set(touching.map(({ claim }) => claim))].sort()
          expect(found.claims.map(({ id }) => id)).toEqual(claims)
          expect(found.entities.map(({ id }) => id)).toEqual([
            ...(claims.length > 0 ? ['ay'] : []),
            ...(own.length > 0 ? ['su'] : []),
          ])
          const covered = new Map(LONG.coverage?.map(({ segment, none }) => [segment, none]))
          expect(found.coverage).toEqual(
            own.flatMap(({ id }) => (covered.has(id) ? [{ segment: id, none: covered.get(id) }] : [])),
          )
          expect(found.counts).toMatchObject({ segments: SEGMENTS, marks: marks.length })
          expect(found.omitted).toEqual({
            segments: SEGMENTS - to + from,
            before: from,
            after: SEGMENTS - to,
            marks: 0,
            mentions: 0,
          })
        },
      )

      it('cuts a quotation over a page border on both pages, and gives one that covers a page on it', async () => {
        const on = async (segment: string) =>
          (await page({ segment })).marks.flatMap(({ claim, whole }) => (whole ? [claim] : []))
        expect(await on('long-0000')).toEqual(['over-a-border'])
        expect(await on('long-0100')).toEqual(['over-a-border'])
        for (const segment of ['long-0300', 'long-0400', 'long-0500', 'long-0600'])
          expect(await on(segment), segment).toEqual(['over-pages'])
        expect(await on('long-0700')).toEqual([])
      })

      it('gives so many quoted parts, and counts the others of the page', async () => {
        const all = await page({ segment: 'long-0100' })
        const few = await page({ segment: 'long-0100', marks: '3' })
        expect(few.marks).toEqual(all.marks.slice(0, 3))
        expect(few.omitted.marks).toBe(all.marks.length - 3)
        expect(few.claims.map(({ id }) => id).sort()).toEqual(few.marks.map(({ claim }) => claim).sort())
      })

      it('has claims without their evidence, with the relation that they are part of', async () => {
        const { claims } = await page({ segment: 'long-0010', limit: '3' })
        expect(claims).toEqual([
          {
            id: 'c-long-0010',
            subject: 'ay',
            predicate: 'OPPOSES',
            object: 'su',
            modality: 'asserted',
            polarity: 'affirmed',
            explicit: true,
            relation: 'ay~OPPOSES~su',
          },
        ])
      })

      it('is answered with no more than a page of it', async () => {
        expect((await ask({})).bytes).toBeLessThan(60_000)
        expect((await ask({ segment: 'long-2950' })).bytes).toBeLessThan(60_000)
      })

      it('gives a source of one segment in the same file without the letters of its neighbours', async () => {
        const { body } = await ask({}, 'later')
        expect(body).toMatchObject({
          text: '𝔄𝔣𝔱𝔢𝔯.',
          marks: [],
          claims: [],
          entities: [],
          counts: { segments: 1, marks: 0 },
        })
        expect((await ask({}, 'before')).body.text).toBe('𝔅𝔢𝔣𝔬𝔯𝔢.')
      })

      it.each([
        ['a segment that is not there', { segment: 'long-9999' }, 404],
        ['a segment of another source', { after: 'later-0' }, 404],
        ['two beginnings', { after: 'long-0001', segment: 'long-0002' }, 400],
        ['too many segments', { limit: '501' }, 400],
        ['too many marks', { marks: '5001' }, 400],
      ])('is refused with %s', async (_, query, status) => {
        expect((await ask(query)).status).toBe(status)
      })
    },
  )
})
