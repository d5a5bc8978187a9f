import { expect, it } from 'vitest'
import { drawnTogether } from '../../../../../../client/views/read/picture/drawnTogether.ts'
import type { Place } from '../../../../../../drawing/places.ts'

const ROOM = { width: 300, height: 200 }
const at = (x: number, y: number): Place => ({ x, y, side: 'left' })

it('brings a wide picture together by one measure, so that its shape and the sides of its names stay', () => {
  const places = new Map([
    ['a', at(0, 0)],
    ['b', at(1200, 400)],
    ['c', at(600, 200)],
  ])
  const near = drawnTogether(places, ROOM)
  const [a, b, c] = ['a', 'b', 'c'].map((id) => near.get(id)!)
  expect(b!.x / b!.y).toBeCloseTo(3, 1)
  expect(c!.x * 2).toBeCloseTo(b!.x, 0)
  expect(c!.side).toBe('left')
  expect(a).toEqual(at(0, 0))
  // At the zoom at which names can still be read it just fits.
  expect(b!.x * 0.65).toBeCloseTo(ROOM.width, 0)
})

it('draws nothing apart, and knows a picture of one entity or none', () => {
  const small = new Map([
    ['a', at(0, 0)],
    ['b', at(90, 60)],
  ])
  expect(drawnTogether(small, ROOM)).toEqual(small)
  expect(drawnTogether(new Map([['a', at(7, 9)]]), ROOM).get('a')).toEqual(at(7, 9))
  expect(drawnTogether(new Map(), ROOM).size).toBe(0)
})
