import { expect, it } from 'vitest'
import { around } from '../../../../drawing/geometry.ts'
import { centred } from '../../../../drawing/layout/centred.ts'
import { labelBox, markBox } from '../../../../drawing/layout/layoutProblem.ts'
import type { Place } from '../../../../drawing/places.ts'

const ITEMS = ['a', 'b'].map((id) => ({ id, width: 20, height: 10, labelWidth: 60, labelHeight: 30 }))

it('moves a picture to the middle of its canvas, names and all, and nothing within it', () => {
  const places = new Map<string, Place>([
    ['a', { x: 40, y: -3, side: 'above' }],
    ['b', { x: 200, y: 90, side: 'right' }],
  ])
  const moved = centred(ITEMS, places, { width: 500, height: 300 })
  const box = around(
    ITEMS.flatMap((item) => [markBox(item, moved.get(item.id)!), labelBox(item, moved.get(item.id)!)]),
  )!
  expect([box.x1 + box.x2, box.y1 + box.y2]).toEqual([500, 300])
  expect(moved.get('b')).toMatchObject({ side: 'right' })
  expect(moved.get('b')!.x - moved.get('a')!.x).toBeCloseTo(160)
  expect(moved.get('b')!.y - moved.get('a')!.y).toBeCloseTo(93)
  expect(centred([], new Map(), { width: 500, height: 300 })).toEqual(new Map())
})
