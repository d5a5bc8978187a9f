import { expect, it } from 'vitest'
import { anneal, layout } from '../../../../drawing/layout/anneal.ts'
import { LayoutCost } from '../../../../drawing/layout/layoutCost.ts'
import type { Progress } from '../../../../drawing/layout/layoutProblem.ts'
import { seeded } from '../../../../drawing/layout/random.ts'
import { arranged, ITEMS, smallPicture, written, writtenOf } from './smallPicture.ts'

const start = () => arranged([100, 100], [500, 300], [300, 50], [120, 320], [560, 80], [80, 200], [600, 220])

it('anneals the same picture alike on every machine, and tells what it costs in the end', () => {
  const at = start()
  const cost = anneal(smallPicture(), at, seeded(3), 500, 14)
  expect(cost).toBeCloseTo(46.589267, 4)
  expect(new LayoutCost(smallPicture(), at).total()).toBe(cost)
  expect(writtenOf(at)).toEqual([
    '160.6 249.4 left',
    '362.9 201.2 above',
    '292.9 337.9 below',
    '463.8 356.8 below',
    '529.8 195.6 right',
    '324.1 79.5 left',
    '461.2 76.1 right',
  ])
})

it('turns labels alone where it is told so', () => {
  const at = start()
  expect(anneal(smallPicture(), at, seeded(3), 200, 14, true)).toBeCloseTo(597.871499, 4)
  expect(writtenOf(at)).toEqual([
    '100 100 left',
    '500 300 right',
    '300 50 right',
    '120 320 left',
    '560 80 above',
    '80 200 left',
    '600 220 above',
  ])
})

it('moves nothing that is fixed, nor its label', () => {
  const at = start()
  const fixed = ITEMS.map((_, i) => (i === 1 || i === 3 ? { x: 0, y: 0, side: 'left' as const } : undefined))
  anneal(smallPicture({ fixed }), at, seeded(8), 300, 14)
  expect(writtenOf(at).filter((_, i) => i === 1 || i === 3)).toEqual(['500 300 right', '120 320 right'])
  expect(writtenOf(at)[0]).not.toBe('100 100 right')
})

it('costs nothing without items, and moves one that is alone', () => {
  expect(anneal(smallPicture({ items: [], pairs: [] }), arranged(), seeded(1), 10, 14)).toBe(0)
  const at = arranged([-200, 200])
  expect(anneal(smallPicture({ items: ITEMS.slice(0, 1), pairs: [] }), at, seeded(1), 200, 14)).toBeLessThan(3)
  expect(at.x[0]).toBeGreaterThan(0)
})

it('lays out the best of several seeds', () => {
  expect(written(layout(smallPicture()))).toEqual([
    'a 333.1 246.4 right',
    'b 220.1 142.4 left',
    'c 354.4 59.8 right',
    'd 83.2 72.6 above',
    'e 121.4 294.4 right',
    'f 566.3 182.3 right',
    'g 504.4 344.8 right',
  ])
  expect(layout(smallPicture({ seeds: [] }))).toEqual(new Map())
})

it('tells how far it has come: every seed untangled, and a third of them annealed', () => {
  const seen: Progress[] = []
  layout(smallPicture({ moves: 5 }), (progress) => seen.push(progress))
  expect(seen).toEqual([1, 2, 3, 4, 5, 6].map((done) => ({ done, of: 6 })))
})

it('lays out the rest round what is fixed, which stays where it is', () => {
  const fixed = ITEMS.map((_, i) =>
    i === 0
      ? { x: 200, y: 150, side: 'left' as const }
      : i === 4
        ? { x: 420, y: 300, side: 'above' as const }
        : undefined,
  )
  expect(written(layout(smallPicture({ fixed })))).toEqual([
    'a 200 150 left',
    'b 269.9 274.9 left',
    'c 204.4 433.9 left',
    'd 312.4 329.7 left',
    'e 420 300 above',
    'f 454.7 157.6 left',
    'g 607.5 148 right',
  ])
  const none = smallPicture({ fixed: ITEMS.map(() => undefined) })
  expect(layout(none)).toEqual(layout(smallPicture()))
})
