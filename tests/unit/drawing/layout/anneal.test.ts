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
  expect(cost).toBeCloseTo(116.621234, 4)
  expect(new LayoutCost(smallPicture(), at).total()).toBe(cost)
  expect(writtenOf(at)).toEqual([
    '350.6 181.9 below',
    '485.2 118.3 right',
    '219.9 128.4 left',
    '151.6 318.1 left',
    '490.9 332.6 right',
    '270.1 295.8 left',
    '390.3 289.5 right',
  ])
})

it('turns labels alone where it is told so', () => {
  const at = start()
  expect(anneal(smallPicture(), at, seeded(3), 200, 14, true)).toBeCloseTo(1443.995112, 4)
  expect(writtenOf(at)).toEqual([
    '100 100 left',
    '500 300 right',
    '300 50 above',
    '120 320 left',
    '560 80 right',
    '80 200 left',
    '600 220 below',
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
    'a 336 124 right',
    'b 224.5 169.3 left',
    'c 324.9 306.1 right',
    'd 96.3 191.7 left',
    'e 152.6 28.2 right',
    'f 523.4 302.1 right',
    'g 516.3 166.4 right',
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
    'b 294.4 271.9 left',
    'c 202.8 348.5 left',
    'd 299.6 473.8 left',
    'e 420 300 above',
    'f 506.6 202.6 right',
    'g 543.6 350.3 right',
  ])
  const none = smallPicture({ fixed: ITEMS.map(() => undefined) })
  expect(layout(none)).toEqual(layout(smallPicture()))
})
