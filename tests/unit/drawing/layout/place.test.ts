import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../drawing/geometry.ts'
import { type Item, labelBox, markBox, type Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { placeNew } from '../../../../drawing/layout/place.ts'
import { type Place, type Places, placesWith } from '../../../../drawing/places.ts'

const FRAME = { x1: 0, y1: 0, x2: 1280, y2: 800 }

const item = (id: number): fc.Arbitrary<Item> =>
  fc.record({
    id: fc.constant(`e-${id}`),
    width: fc.integer({ min: 10, max: 26 }),
    height: fc.integer({ min: 10, max: 26 }),
    labelWidth: fc.integer({ min: 20, max: 150 }),
    labelHeight: fc.integer({ min: 16, max: 44 }),
  })

/** Items of which the first so many stand already, far enough apart, and pairs among all of them. */
const problem = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.record({
      items: fc.tuple(...Array.from({ length: count }, (_, id) => item(id))),
      stand: fc.integer({ min: 0, max: count - 1 }),
      pairs: fc
        .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 3 * count, selector: String })
        .map((all) => all.filter(([a, b]) => a < b).map(([a, b]): Pair => [a, b, 1])),
    }),
  )

const standing = (items: Item[], stand: number): Places =>
  new Map(
    items.slice(0, stand).map(({ id }, n) => [id, { x: 200 * (n % 6), y: 90 * Math.floor(n / 6), side: 'right' }]),
  )

/** Pairs of items whose marks or labels overlap. */
function clashes(items: Item[], places: Places): string[] {
  const boxes = items.flatMap((one) => {
    const place = places.get(one.id) as Place
    return [
      { id: one.id, box: markBox(one, place) },
      { id: one.id, box: labelBox(one, place) },
    ]
  })
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.id !== b.id && overlap(a.box, b.box))
      .map((b) => `${a.id} and ${b.id}`),
  )
}

describe('free places for what is new', () => {
  it('are found for everything that has none, and for nothing else, and overlap nothing', () => {
    fc.assert(
      fc.property(problem(40), ({ items, stand, pairs }) => {
        const placed = standing(items, stand)
        const found = placeNew(items, pairs, placed, FRAME)
        expect([...found.keys()].sort()).toEqual(
          items
            .slice(stand)
            .map(({ id }) => id)
            .sort(),
        )
        expect(clashes(items, placesWith(placed, found))).toEqual([])
        expect(placeNew(items, pairs, placed, FRAME)).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })

  it('are found in a crowd as well, round what each is joined to', () => {
    const size = { width: 13, height: 13, labelWidth: 100, labelHeight: 24 }
    const items = Array.from({ length: 600 }, (_, n) => ({ id: `e-${n}`, ...size }))
    const placed = standing(items, 550)
    const pairs = items.slice(550).map((_, n): Pair => [270, 550 + n, 1])
    const found = placeNew(items, pairs, placed, FRAME)
    expect(clashes(items, placesWith(placed, found))).toEqual([])
    const hub = placed.get('e-270') as Place
    const far = [...found.values()].map(({ x, y }) => Math.hypot(x - hub.x, y - hub.y))
    expect(found.size).toBe(50)
    expect(Math.max(...far)).toBeLessThan(900)
  })

  it('are in the frame where there is room', () => {
    const size = { width: 13, height: 13, labelWidth: 100, labelHeight: 24 }
    const items = Array.from({ length: 9 }, (_, n) => ({ id: `e-${n}`, ...size }))
    const placed: Places = new Map([['e-0', { x: 1270, y: 790, side: 'left' }]])
    const found = placeNew(
      items,
      items.slice(1).map((_, n): Pair => [0, n + 1, 1]),
      placed,
      FRAME,
    )
    for (const { x, y } of found.values()) expect([x > 0 && x < 1280, y > 0 && y < 800]).toEqual([true, true])
  })
})
