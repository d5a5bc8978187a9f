import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../contracts/story.ts'
import { type ScenePage, scenePage } from '../../../../server/answers/scenePage.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `x-${at}`)
const scene = (at: number, claims: number, entities: number): Scene => ({
  id: `s-${at}`,
  title: { en: 'T' },
  text: { en: 'T' },
  claims: ids(claims),
  ...(entities > 0 ? { entities: ids(entities) } : {}),
  focus: 'x-0',
})
const scenesOf = (sizes: [claims: number, entities: number][]) =>
  sizes.map(([claims, entities], at) => scene(at, claims, entities))
const told = (page: ScenePage | undefined) => page?.scenes.map(({ id }) => id)

const stories = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 200 })
  .map(scenesOf)

describe('the pages of a story', () => {
  it('give every scene once, in order, by the next of each', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 60 }), (all, limit) => {
        const seen: Scene[] = []
        for (let from: string | undefined = all[0]?.id; from !== undefined; ) {
          const page = scenePage(all, from, limit) as ScenePage
          expect(page.omitted).toEqual({
            before: seen.length,
            after: all.length - seen.length - page.scenes.length,
          })
          expect(page.previous).toBe(seen.at(-1)?.id)
          seen.push(...page.scenes)
          from = page.next
        }
        expect(seen).toEqual(all)
      }),
    )
  })

  it('are the same whichever of their scenes is asked for', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (all, at) => {
        const page = scenePage(all, all[at % all.length]?.id, 20) as ScenePage
        expect(told(page)).toContain(all[at % all.length]?.id)
        for (const { id } of page.scenes) expect(scenePage(all, id, 20)).toEqual(page)
      }),
    )
  })

  it('show at most 300 claims and entities, and take what still fits', () => {
    const full = scenesOf(Array.from({ length: 30 }, () => [60, 40]))
    expect(told(scenePage(full, undefined, 500))).toEqual(['s-0', 's-1', 's-2'])
    const [, ...rest] = full
    expect(told(scenePage([scene(0, 60, 41), ...rest], undefined, 500))).toEqual(['s-0', 's-1'])
  })

  it('are one where it is short, with nothing before or after', () => {
    const all = scenesOf(Array.from({ length: 10 }, () => [9, 1]))
    expect(scenePage(all, 's-9', 50)).toEqual({ scenes: all, omitted: { before: 0, after: 0 } })
  })

  it('are none for a scene that it does not have', () => {
    expect(scenePage(scenesOf([[1, 0]]), 's-1', 50)).toBeUndefined()
  })
})
