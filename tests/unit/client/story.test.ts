import { describe, expect, it } from 'vitest'
import { footnotesOf } from '../../../client/views/story/footnotes.ts'
import { sceneRuns } from '../../../client/views/story/sceneRuns.ts'
import { keptPlaces, sharedOf } from '../../../client/views/story/scenes.ts'
import { relation } from './cards.ts'

describe('the text of a scene', () => {
  const text = '[Sevr](entity:sevr) [ölüm vesikasıdır](claim:c2). Sonra [taksim](claim:c1); son.\n\n[Yine](claim:c2)'

  it('numbers its claims as the text links them, then those that it does not link', () => {
    expect(footnotesOf(text, ['c1', 'c2', 'c3'])).toEqual(['c2', 'c1', 'c3'])
  })

  it('sets punctuation before the number of the footnote, and loses no letter', () => {
    const [first, second] = sceneRuns(text)
    expect(first).toEqual([
      { text: 'Sevr', entity: 'sevr' },
      { text: ' ' },
      { text: 'ölüm vesikasıdır', claim: 'c2', tail: '.' },
      { text: ' Sonra ' },
      { text: 'taksim', claim: 'c1', tail: ';' },
      { text: ' son.' },
    ])
    expect(second).toEqual([{ text: 'Yine', claim: 'c2' }])
  })

  it.each([
    ['[a](claim:c1), then', [{ text: 'a', claim: 'c1', tail: ',' }, { text: ' then' }]],
    ['[a](claim:c1)!?…”’): then', [{ text: 'a', claim: 'c1', tail: '!?…”’):' }, { text: ' then' }]],
    ['[a](claim:c1) no. 5', [{ text: 'a', claim: 'c1' }, { text: ' no. 5' }]],
    ['[a](claim:c1)[, b](own:) c', [{ text: 'a', claim: 'c1' }, { text: ', b', own: true }, { text: ' c' }]],
    ['[a](entity:e). Then', [{ text: 'a', entity: 'e' }, { text: '. Then' }]],
    [
      '[a](claim:c1)[. b](claim:c2)',
      [
        { text: 'a', claim: 'c1' },
        { text: '. b', claim: 'c2' },
      ],
    ],
    [
      '[a](claim:c1)[. b](entity:e)',
      [
        { text: 'a', claim: 'c1' },
        { text: '. b', entity: 'e' },
      ],
    ],
  ])('takes to a claim the punctuation that follows it and nothing else: %s', (text, runs) => {
    expect(sceneRuns(text)).toEqual([runs])
  })
})

describe('from one scene to the next', () => {
  const scene = (...ids: string[]) => ({
    entities: ids.map((id) => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })),
    relations: [],
  })
  const place = { x: 1, y: 2, side: 'right' as const }

  it('what both show keeps its place, what leaves loses it', () => {
    expect(keptPlaces(new Map(Object.entries({ a: place, b: { ...place, x: 9 } })), scene('b', 'c'))).toEqual(
      new Map([['b', { ...place, x: 9 }]]),
    )
    expect([...sharedOf(scene('a', 'b'), scene('b', 'c'))]).toEqual(['b'])
  })

  it('what both show may be a relation; what has no place gets none', () => {
    const joined = (...ids: string[]) => ({ entities: [], relations: ids.map((id) => relation(id)) })
    expect([...sharedOf(joined('a~X~b', 'a~Y~b'), joined('a~Y~b', 'a~Z~b'))]).toEqual(['a~Y~b'])
    expect(keptPlaces(new Map(), scene('b', 'constructor')).size).toBe(0)
  })
})
