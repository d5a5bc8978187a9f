import { describe, expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { longStory } from '../../fixtures/longStory.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

const LONG = longStory({ scenes: 200, shows: 60, moved: 7 })
const scenes = LONG.stories[0]?.scenes ?? []

describe('the longest story that passes the checker', () => {
  onBothStores(
    async () => LONG,
    (api) => {
      const ask = async (query: Record<string, string>): Promise<AnswerOf<'story'> & { bytes: number }> => {
        const { status, text } = await inTime(api().origin, sentOf('story', { params: { id: 'long' }, query }))
        expect(status).toBe(200)
        return { ...ENDPOINTS.story.answer.parse(JSON.parse(text)), bytes: text.length }
      }

      it.each([
        ['the first', {}, [0, 1]],
        ['one in the middle', { scene: 's-101', limit: '500' }, [100, 101]],
        ['the last, with one scene', { scene: 's-199', limit: '1' }, [199]],
      ] as const)('is told in pages of less than half a megabyte: %s', async (_, query, told) => {
        const { bytes, story, entities, contents, omitted, previous, next } = await ask(query)
        expect(bytes).toBeLessThan(500_000)
        expect(story.scenes.map(({ graph: _graph, details: _details, ...scene }) => scene)).toEqual(
          told.map((at) => scenes[at]),
        )
        expect(contents).toEqual(scenes.map(({ id, title }) => ({ id, title })))
        const [before, after] = [told[0], 199 - (told.at(-1) as number)]
        expect([omitted, previous, next]).toEqual([{ before, after }, scenes[before - 1]?.id, scenes[200 - after]?.id])
        const cards = entities.map(({ id }) => id)
        for (const { graph, details, ...scene } of story.scenes) {
          expect(details.map(({ id }) => id)).toEqual(scene.claims)
          const shown = graph.entities.map(({ id }) => id)
          expect(shown).toEqual(expect.arrayContaining(scene.entities ?? []))
          expect(cards).toEqual(expect.arrayContaining(shown))
          expect(graph.relations).toHaveLength(60)
        }
      })
    },
  )
})
