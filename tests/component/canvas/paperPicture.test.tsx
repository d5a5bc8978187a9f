import { describe, expect, it } from 'vitest'
import { paperPicture } from '../../../client/canvas/paperPicture.ts'
import type { Selected } from '../../../drawing/places.ts'
import type { Group, Shape } from '../../../drawing/shapes.ts'
import { entityCard, relationCard } from '../../fixtures/pictureCards.ts'

const drawn = (selected?: Selected) => {
  const { shapes } = paperPicture({
    entities: ['ada', 'bela', 'cem'].map((id) => entityCard(id)),
    relations: [relationCard('ada', 'bela')],
    places: new Map(['ada', 'bela', 'cem'].map((id, at) => [id, { x: at * 200, y: 0, side: 'below' as const }])),
    words: { language: 'en', wording: () => '', symmetric: () => false, works: ({ length }) => length },
    numberOf: () => '',
    selected,
    width: 600,
    height: 300,
  })
  const isMark = (shape: Shape | Group): shape is Group => 'entity' in shape
  return new Map(shapes.filter(isMark).map((mark) => [mark.entity, mark.shapes.length]))
}

describe('a picture on paper', () => {
  it('rings who is chosen, and both ends of a chosen relation, and nobody else', () => {
    const plain = drawn()
    const ringed = (selected: Selected) =>
      [...drawn(selected)].filter(([id, shapes]) => shapes === (plain.get(id) ?? 0) + 1).map(([id]) => id)
    expect(plain.size).toBe(3)
    expect(ringed({ entity: 'bela' })).toEqual(['bela'])
    expect(ringed({ relation: 'ada~MEETS~bela' })).toEqual(['ada', 'bela'])
  })
})
