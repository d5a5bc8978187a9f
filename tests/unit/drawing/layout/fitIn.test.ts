import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../drawing/geometry.ts'
import { fitIn } from '../../../../drawing/layout/fitIn.ts'
import { type Item, labelBox, markBox, type Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { placeNew } from '../../../../drawing/layout/place.ts'
import { seeded } from '../../../../drawing/layout/random.ts'
import { type Place, type Places, placesWith } from '../../../../drawing/places.ts'

const FRAME = { x1: 0, y1: 0, x2: 900, y2: 600 }
const item = (id: string): Item => ({ id, width: 13, height: 13, labelWidth: 90, labelHeight: 22 })

describe('fitIn', () => {
  it('moves nothing that stands, overlaps nothing, and gives the same places again', () => {
    const task = fc.record({
      count: fc.integer({ min: 5, max: 24 }),
      ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    })
    fc.assert(
      fc.property(task, ({ count, ends }) => {
        const items = Array.from({ length: count }, (_, i) => item(`e${i}`))
        const pairs = ends.filter(([a, b]) => a < b && b < count).map(([a, b]): Pair => [a, b, 1])
        const standing = placeNew(items.slice(0, 4), [], new Map(), FRAME)
        const found = placeNew(items, pairs, standing, FRAME)
        const fitted = fitIn(items, pairs, standing, found, FRAME)
        const all = placesWith(placesWith(standing, found), fitted)
        for (const [id, { x, y }] of standing) expect(all.get(id)).toMatchObject({ x, y })
        expect([...found.keys()].filter((id) => !fitted.has(id))).toEqual([])
        expect(overlapping(items, all)).toEqual([])
        expect(fitIn(items, pairs, standing, found, FRAME)).toEqual(fitted)
      }),
      { numRuns: 25 },
    )
  })

  // In these three, marks are drawn to each other as near as 20 to 28 px.
  it.each([
    [51, 14],
    [2, 22],
    [37, 19],
  ])('leaves room for the ring of what is chosen between marks (seed %i)', (seed, count) => {
    const random = seeded(seed)
    random()
    const items = Array.from({ length: count }, (_, i) => ({ ...item(`e${i}`), labelWidth: 60, labelHeight: 20 }))
    const pairs = items.flatMap((_, i) =>
      items.slice(0, i).flatMap((_, j): Pair[] => (random() < 0.3 ? [[j, i, 1]] : [])),
    )
    const frame = { x1: 0, y1: 0, x2: 500, y2: 350 }
    const standing = placeNew(items.slice(0, 8), [], new Map(), frame)
    const found = placeNew(items, pairs, standing, frame)
    const all = placesWith(placesWith(standing, found), fitIn(items, pairs, standing, found, frame))
    const distances = [...found.keys()].flatMap((id) =>
      [...all].flatMap(([other, { x, y }]) =>
        other === id ? [] : [Math.hypot(all.get(id)!.x - x, all.get(id)!.y - y)],
      ),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(40)
  })

  it('leads a new line round what stands, though the place that was found was nearer', () => {
    // A wall between b and the place that was found for c; c is joined to b.
    const items = ['w', 'v', 'b', 'c'].map(item)
    const pairs: Pair[] = [
      [0, 1, 1],
      [2, 3, 1],
    ]
    const standing = places({ w: [450, 60, 'above'], v: [450, 540, 'below'], b: [400, 300, 'left'] })
    const fitted = fitIn(items, pairs, standing, places({ c: [500, 300, 'right'] }), FRAME)
    expect(fitted.get('c')!.x).toBeLessThan(450)
  })

  it('turns a label that a line strikes, and no other that stands', () => {
    const items = ['a', 'b', 'c'].map(item)
    const standing = places({ a: [200, 200, 'right'], b: [600, 200, 'right'] })
    const fitted = fitIn(items, [[0, 1, 1]], standing, places({ c: [400, 500, 'right'] }), FRAME)
    expect(fitted.get('a')).toMatchObject({ x: 200, y: 200 })
    expect(fitted.get('a')!.side).not.toBe('right')
    expect(fitted.has('b')).toBe(false)
  })

  it('leaves a struck label where it would lie over another on every other side', () => {
    const right = ['b1', 'b2', 'b3', 'b4']
    const items = ['a', 'c', 'above', 'below', 'left', ...right].map(item)
    const standing = places({
      a: [200, 200, 'right'],
      above: [200, 174, 'above'],
      below: [200, 226, 'below'],
      left: [160, 200, 'left'],
      ...Object.fromEntries(right.map((id, k) => [id, [600, 170 + 20 * k, 'right'] as const])),
    })
    const pairs = right.map((_, k): Pair => [0, 5 + k, 1])
    const fitted = fitIn(items, pairs, standing, places({ c: [400, 500, 'right'] }), FRAME)
    expect([...fitted.keys()]).toEqual(['c'])
  })

  it('gives free spots to those for which there is no room within what is seen', () => {
    const items = Array.from({ length: 36 }, (_, i) => ({ ...item(`e${i}`), labelWidth: 160, labelHeight: 60 }))
    const pairs = items.slice(1).map((_, i): Pair => [0, i + 1, 1])
    const standing = places({ e0: [100, 100, 'right'] })
    const frame = { x1: 0, y1: 0, x2: 200, y2: 200 }
    const found = placeNew(items, pairs, standing, frame)
    expect(overlapping(items, placesWith(standing, fitIn(items, pairs, standing, found, frame)))).toEqual([])
  })
})

function places(of: Record<string, readonly [number, number, Place['side']]>): Places {
  return new Map(Object.entries(of).map(([id, [x, y, side]]) => [id, { x, y, side }]))
}

function overlapping(items: readonly Item[], all: Places): string[] {
  const boxes = items.flatMap((one) => {
    const place = all.get(one.id)!
    return [
      { id: one.id, box: markBox(one, place) },
      { id: one.id, box: labelBox(one, place) },
    ]
  })
  return boxes.flatMap((a, k) =>
    boxes.slice(k + 1).flatMap((b) => (a.id !== b.id && overlap(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
  )
}
