import { describe, expect, it } from 'vitest'
import { around, overlap } from '../../../../drawing/geometry.ts'
import { gathered } from '../../../../drawing/layout/gathered.ts'
import {
  type Item,
  type LayoutProblem,
  labelBox,
  markBox,
  type Pair,
} from '../../../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../../../drawing/places.ts'
import { smallPicture } from './smallPicture.ts'

const item = (id: string): Item => ({ id, width: 13, height: 13, labelWidth: 60, labelHeight: 20 })
const at = (points: Record<string, [number, number]>): Places =>
  new Map(Object.entries(points).map(([id, [x, y]]) => [id, { x, y, side: 'right' }]))
// Three in a row, a pair and a lone one, each in its own corner.
const POINTS = at({ a: [40, 40], b: [140, 60], c: [240, 40], d: [560, 640], e: [640, 560], f: [40, 640] })
const PAIRS: Pair[] = [
  [0, 1, 1],
  [1, 2, 1],
  [3, 4, 1],
]
const problem = (some: Partial<LayoutProblem> = {}) =>
  smallPicture({ width: 700, height: 700, items: [...'abcdef'].map(item), pairs: PAIRS, ...some })
const boxOf = ({ items }: LayoutProblem, places: Places, ids: string) =>
  around(
    items.flatMap((one) =>
      ids.includes(one.id) ? [markBox(one, places.get(one.id)!), labelBox(one, places.get(one.id)!)] : [],
    ),
  )!

describe('parts that no line joins', () => {
  it('come close to the largest, which stays, each as it was and over no other', () => {
    const places = gathered(problem(), POINTS)
    for (const id of 'abc') expect(places.get(id)).toEqual(POINTS.get(id))
    const [d, e] = [places.get('d')!, places.get('e')!]
    expect(e.x - d.x).toBeCloseTo(80)
    expect(e.y - d.y).toBeCloseTo(-80)
    const whole = boxOf(problem(), places, 'abcdef')
    expect(whole.y2).toBeLessThan(300)
    expect(whole.x2).toBeLessThan(450)
    const boxes = problem().items.map((one) => boxOf(problem(), places, one.id))
    expect(boxes.filter((box, i) => boxes.some((other, j) => i !== j && overlap(box, other)))).toEqual([])
  })

  it('come to what is fixed, however small that is', () => {
    const fixed = [...'abcdef'].map((id) => (id === 'f' ? POINTS.get(id) : undefined))
    const places = gathered(problem({ fixed }), POINTS)
    expect(places.get('f')).toEqual(POINTS.get('f'))
    expect(boxOf(problem(), places, 'abc').y1).toBeGreaterThan(400)
  })

  it('do not run a line through a mark or name that stands', () => {
    // A long line from beside the row comes down on it.
    const places = gathered(
      problem({ items: [...'abcde'].map(item) }),
      at({ a: [300, 300], b: [340, 340], c: [300, 380], d: [40, 40], e: [600, 40] }),
    )
    expect(places.get('d')!.y).toBeLessThan(300 - 10)
  })

  it('stay where they are when there is one', () => {
    const one = problem({ pairs: [...PAIRS, [2, 3, 1], [4, 5, 1]] })
    expect(gathered(one, POINTS)).toBe(POINTS)
  })
})
