import { expect, it } from 'vitest'
import { labelBox, markBox, placesOf } from '../../../../drawing/layout/layoutProblem.ts'
import { arranged, smallPicture } from './smallPicture.ts'

const ITEM = { id: 'a', width: 20, height: 10, labelWidth: 60, labelHeight: 30 }
const at = { x: 100, y: 200 }

it('has marks round their place, and labels a gap away on a side of them, from which their halo is taken', () => {
  expect(markBox(ITEM, at)).toEqual({ x1: 90, y1: 195, x2: 110, y2: 205 })
  expect(labelBox(ITEM, { ...at, side: 'right' })).toEqual({ x1: 109, y1: 185, x2: 169, y2: 215 })
  expect(labelBox(ITEM, { ...at, side: 'left' })).toEqual({ x1: 31, y1: 185, x2: 91, y2: 215 })
  expect(labelBox(ITEM, { ...at, side: 'below' })).toEqual({ x1: 70, y1: 203, x2: 130, y2: 233 })
  expect(labelBox(ITEM, { ...at, side: 'above' })).toEqual({ x1: 70, y1: 167, x2: 130, y2: 197 })
  expect(labelBox(ITEM, { ...at, side: 'right' }, 0)).toEqual({ x1: 114, y1: 185, x2: 174, y2: 215 })
})

it('has places to a tenth of a pixel', () => {
  const { items } = smallPicture()
  expect(placesOf(smallPicture({ items: items.slice(0, 2) }), arranged([1.26, 2.34], [3, 4, 3]))).toEqual(
    new Map([
      ['a', { x: 1.3, y: 2.3, side: 'right' }],
      ['b', { x: 3, y: 4, side: 'above' }],
    ]),
  )
})
