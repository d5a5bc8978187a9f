import { expect, it } from 'vitest'
import { byKind } from '../../../../drawing/layout/byKind.ts'
import { ITEMS, writtenOf } from './smallPicture.ts'
import { smallTask } from './smallTask.ts'

it('sets a block for each kind in the order of the legend, then those it does not know, the most joined first', () => {
  expect(writtenOf(byKind(smallTask()))).toEqual([
    '34 57 right',
    '14 172 right',
    '14 19 right',
    '160 172 right',
    '294.5 172 right',
    '14 95 right',
    '192.5 19 right',
  ])
})

it('sets the blocks of a narrow plate under one another', () => {
  expect(writtenOf(byKind(smallTask({ width: 120, height: 600 })))).toEqual([
    '34 57 right',
    '14 172 right',
    '14 19 right',
    '160 172 right',
    '14 242 right',
    '14 95 right',
    '192.5 19 right',
  ])
})

it('sets kinds that it does not know by name', () => {
  const { x, y } = byKind(
    smallTask({
      items: ITEMS.slice(0, 3),
      pairs: [],
      kinds: ['Zeppelin', 'Airship', 'Person'],
      width: 5000,
      height: 100,
    }),
  )
  expect(x[2]).toBeLessThan(x[1]!)
  expect(x[1]).toBeLessThan(x[0]!)
  // Blocks stand 46 px apart, each as wide as mark, label and gaps: 6.5 + 110 and 8 + 50 with 42.
  expect([...x]).toEqual([14 + 158.5 + 46 + 100 + 46, 14 + 158.5 + 46, 14])
  expect([...y]).toEqual([13, 12, 19])
})

it('sets a row of marks higher than their labels 6 px apart', () => {
  const items = ['a', 'b'].map((id) => ({ id, width: 10, height: 40, labelWidth: 10, labelHeight: 12 }))
  const { x, y } = byKind(smallTask({ items, pairs: [], kinds: ['Person', 'Person'] }))
  expect([...x]).toEqual([14, 14 + 57 + 20])
  expect([...y]).toEqual([23, 23])
})
