import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { longSource, SEGMENTS } from '../../fixtures/longSource.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

const LONG = longSource()
const segments = LONG.segments.filter(({ source }) => source === 'long')
const letters = [...Buffer.from(LONG.texts['texts/long.txt'] ?? []).toString()]
const reason = { tr: 'Yalnız selam.', en: 'A greeting only.' }
const DATA = { ...LONG, coverage: [{ segment: 'long-0001', none: reason }] }
const quoted = LONG.claims.flatMap(({ evidence }) =>
  evidence.flatMap(({ source, parts }) => (source === 'long' ? parts : [])),
)
const untouched = segments.filter(({ start, end }) => !quoted.some((one) => one.start < end && start < one.end))

type Name = 'source' | 'sourceNames' | 'sourceWhite' | 'entityMentions'

describe('what the texts name, and what no claim rests on', () => {
  onBothStores(
    async () => DATA,
    (api) => {
      const ask = async (name: Name, id: string, query: Record<string, string | string[]> = {}) => {
        const { status, text } = await inTime(api().origin, sentOf(name, { params: { id }, query }))
        return { status, body: JSON.parse(text) }
      }
      const answer = async <N extends Name>(name: N, id: string, query: Record<string, string | string[]> = {}) => {
        const { status, body } = await ask(name, id, query)
        expect(status, JSON.stringify(body)).toBe(200)
        return ENDPOINTS[name].answer.parse(body) as AnswerOf<N>
      }
      /** All pages of a list, each asked for by the cursor of the one before. */
      const pages = async <N extends Exclude<Name, 'source'>>(name: N, id: string, query: Record<string, string>) => {
        const all: AnswerOf<N>[] = [await answer(name, id, query)]
        const next = () => (all.at(-1) as { next?: string }).next
        for (let after = next(); after; after = next()) all.push(await answer(name, id, { ...query, after }))
        return all
      }

      it('a page of a text has the names in it alone, in code points of their segments, with their entities', async () => {
        const { mentions, entities, omitted, counts } = await answer('source', 'long', { segment: 'long-0150' })
        expect(mentions).toHaveLength(100)
        for (const { segment, start, end, entities: named } of mentions) {
          expect(named).toEqual(['su'])
          const at = segments.find(({ id }) => id === segment)?.start ?? 0
          expect(letters.slice(at + start, at + end).join('')).toBe('su')
        }
        expect(mentions.map(({ segment }) => segment)).toEqual(segments.slice(100, 200).map(({ id }) => id))
        expect(entities.map(({ id }) => id)).toContain('su')
        expect(omitted.mentions).toBe(0)
        expect(counts).toMatchObject({ named: 1, never: 1, white: untouched.length })
        const cut = await answer('source', 'long', { segment: 'long-0150', marks: '7' })
        expect([cut.mentions.length, cut.omitted.mentions]).toEqual([7, 93])
      })

      it('says who is named, who of them acts, how often, and where first and last', async () => {
        const { names, kinds, omitted, entities } = await answer('sourceNames', 'long')
        expect(names).toMatchObject([
          {
            entity: 'su',
            times: SEGMENTS - 1,
            acts: 0,
            first: { id: 'long-0001', kind: 'item' },
            last: { id: 'long-2999' },
          },
        ])
        expect(entities.map(({ id }) => id)).toEqual(['su'])
        expect([kinds, omitted]).toEqual([[{ kind: 'Place', some: 0, never: 1 }], 0])
        const both = await answer('sourceNames', 'source-0000')
        expect(both.names).toMatchObject([
          { entity: 'ay', times: 1, acts: 1 },
          { entity: 'su', times: 1, acts: 0 },
        ])
        expect(both.kinds).toEqual([
          { kind: 'Person', some: 1, never: 0 },
          { kind: 'Place', some: 0, never: 1 },
        ])
      })

      it.each([
        [{ acts: 'never' }, ['su']],
        [{ acts: 'some' }, ['ay']],
        [{ kind: ['Person'], acts: 'never' }, []],
        [{ kind: ['Place', 'Polity'] }, ['su']],
      ])('of those who are named tells those of %j', async (query, wanted) => {
        const { names, omitted } = await answer('sourceNames', 'source-0000', query)
        expect([names.map(({ entity }) => entity), omitted]).toEqual([wanted, 0])
      })

      it('gives the names of a source by pages', async () => {
        const all = await pages('sourceNames', 'source-0000', { limit: '1' })
        expect(all.map(({ names, omitted }) => [names.map(({ entity }) => entity), omitted])).toEqual([
          [['ay'], 1],
          [['su'], 1],
        ])
      })

      it('lists every place at which texts name an entity, source by source, each once', async () => {
        const all = await pages('entityMentions', 'su', { limit: '450' })
        const mentions = all.flatMap((one) => one.mentions)
        expect(mentions).toHaveLength(SEGMENTS)
        expect(new Set(mentions.map(({ segment, start }) => `${segment.id} ${start}`)).size).toBe(SEGMENTS)
        for (const { segment, start, end } of mentions) expect([...segment.exact].slice(start, end).join('')).toBe('su')
        expect(all[0]?.sources).toMatchObject([
          {
            source: 'long',
            times: SEGMENTS - 1,
            forms: [{ text: 'su', times: SEGMENTS - 1, first: { id: 'long-0001' } }],
          },
          { source: 'source-0000', times: 1 },
        ])
        expect(all[0]?.omitted).toEqual({ sources: 0, mentions: SEGMENTS - 450 })
      })

      it('lists those of one source', async () => {
        const { sources, mentions, omitted } = await answer('entityMentions', 'su', { source: 'source-0000' })
        expect(sources.map(({ source }) => source)).toEqual(['source-0000'])
        expect(mentions.map(({ segment }) => segment.source)).toEqual(['source-0000'])
        expect(omitted).toEqual({ sources: 0, mentions: 0 })
        const none = await answer('entityMentions', 'ay', { source: 'long' })
        expect([none.sources, none.mentions]).toEqual([[], []])
      })

      it('leads through the words that no claim rests on, whole segments with their reason', async () => {
        const all = await pages('sourceWhite', 'long', { limit: '500' })
        const spots = all.flatMap((one) => one.spots)
        const whole = spots.filter((spot) => spot.whole)
        expect(whole.map(({ segment }) => segment.id)).toEqual(untouched.map(({ id }) => id))
        expect(whole.find(({ segment }) => segment.id === 'long-0001')?.none).toEqual(reason)
        expect(all[0]?.counts).toEqual({ segments: whole.length, stretches: spots.length - whole.length })
        for (const { segment, start, end, text } of spots) {
          const at = segments.find(({ id }) => id === segment.id)?.start ?? 0
          expect(letters.slice(at + start, at + end).join('')).toBe(text)
          expect(quoted.some((one) => one.start < at + end && at + start < one.end)).toBe(false)
        }
      })

      it.each([
        ['the names of a source that is not there', 'sourceNames', 'nowhere', {}, 404],
        ['the white spots of one', 'sourceWhite', 'nowhere', {}, 404],
        ['the mentions of an entity that is not there', 'entityMentions', 'nobody', {}, 404],
        ['mentions in a source that is not there', 'entityMentions', 'su', { source: 'nowhere' }, 404],
        ['a cursor that is none', 'sourceNames', 'long', { after: 'x' }, 400],
        ['acts that are none', 'sourceNames', 'long', { acts: 'often' }, 400],
      ] as const)('refuses %s', async (_, name, id, query, status) => {
        expect((await ask(name, id, query)).status).toBe(status)
      })

      it('refuses the cursor of another list', async () => {
        const { next = '' } = await answer('sourceWhite', 'long', { limit: '1' })
        expect((await ask('entityMentions', 'su', { after: next })).status).toBe(400)
      })
    },
  )
})
