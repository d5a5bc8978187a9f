import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cachedGraph, merge, missingFrom } from '../../../client/state/graph/graphCache.ts'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange, sentOf } from './exchange.ts'
import { onStore } from './onBothStores.ts'

onStore(
  () => embeddedPlace(),
  () => readFolder(OURS),
  (api) => {
    const ask = async (body: { entities: string[]; touching?: string[] }): Promise<AnswerOf<'graph'>> => {
      const { status, text } = await exchange(api().origin, sentOf('graph', { body }))
      expect(status).toBe(200)
      return ENDPOINTS.graph.answer.parse(JSON.parse(text))
    }
    const names = async () => {
      const { text } = await exchange(api().origin, sentOf('overview', {}))
      const { entities } = ENDPOINTS.overview.answer.parse(JSON.parse(text))
      return [...entities.map(({ id }) => id), 'nobody-of-this-name']
    }

    it('tells of what is new just what makes a known picture the whole one, and the known cards stay what they were', async () => {
      const all = await names()
      await fc.assert(
        fc.asyncProperty(
          fc.subarray(all, { minLength: 2 }),
          fc.integer({ min: 1, max: all.length }),
          async (wanted, cut) => {
            const known = cachedGraph(await ask({ entities: wanted.slice(0, Math.min(cut, wanted.length - 1)) }))
            const fresh = missingFrom(known, wanted)
            const answer = await ask({ entities: wanted, touching: fresh })
            const whole = cachedGraph(await ask({ entities: wanted }))
            const both = merge(known, answer)
            expect(both).toEqual({ ...whole, entities: both.entities })
            const inOrder = (cards: typeof both.entities) => cards.toSorted((a, b) => (a.id < b.id ? -1 : 1))
            expect(inOrder(both.entities)).toEqual(inOrder(whole.entities))
            expect(known.relations.every((card) => both.relations.includes(card))).toBe(true)
            expect(answer.entities.map(({ id }) => id).sort()).toEqual(fresh.filter((id) => all.at(-1) !== id).sort())
          },
        ),
        { numRuns: 40 },
      )
    })

    it('tells only of those that are asked for, too', async () => {
      const { entities, relations } = await ask({ entities: ['tbmm'], touching: ['bekir-sami-bey'] })
      expect([entities, relations]).toEqual([[], []])
    })
  },
)
