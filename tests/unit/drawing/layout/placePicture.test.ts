import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../drawing/geometry.ts'
import { labelBox, markBox } from '../../../../drawing/layout/layoutProblem.ts'
import { placePicture } from '../../../../drawing/layout/placePicture.ts'
import { marksOf } from '../../../../drawing/marks.ts'
import { PATIENCE } from '../../../../drawing/sizes.ts'
import { entityCard, relationCard } from '../../../fixtures/pictureCards.ts'

const entities = Array.from({ length: 12 }, (_, k) => entityCard(`entity-number-${k}`))
const relations = [
  ...entities.slice(1).map(({ id }, k) => relationCard(entities[Math.floor(k / 2)]!.id, id)),
  relationCard('entity-number-0', 'somebody-else'),
]
const picture = { entities, relations, width: 800, height: 600 }

describe('a picture that a program places', () => {
  const places = placePicture(picture, PATIENCE.first)

  it('has all its entities on the canvas, no mark or label over another', () => {
    expect([...places.keys()].sort()).toEqual(entities.map(({ id }) => id).sort())
    const boxes = marksOf(entities, relations, 'en').flatMap(({ item }) => {
      const place = places.get(item.id)!
      return [markBox(item, place), labelBox(item, place)].map((box) => ({ box, id: item.id }))
    })
    for (const [k, { box, id }] of boxes.entries()) {
      expect(box.x1 >= 0 && box.y1 >= 0 && box.x2 <= 800 && box.y2 <= 600, id).toBe(true)
      for (const other of boxes.slice(k + 1)) expect(id !== other.id && overlap(box, other.box)).toBe(false)
    }
  })

  it('comes out the same each time, whatever else is joined to what it shows', () => {
    const more = Array.from({ length: 9 }, (_, k) => relationCard('entity-number-11', `hidden-${k}`))
    expect(placePicture({ ...picture, relations: [...relations, ...more] }, PATIENCE.first)).toEqual(places)
  })
})
