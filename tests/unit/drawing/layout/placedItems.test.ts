import { describe, expect, it } from 'vitest'
import type { Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { meanOf, PlacedItems } from '../../../../drawing/layout/placedItems.ts'
import type { Place } from '../../../../drawing/places.ts'

// Marks of 20 × 10 with labels of 40 × 20, which begin 1 px within the gap: 9 px from the middle.
const ITEMS = Array.from({ length: 6 }, (_, i) => ({
  id: `e${i}`,
  width: 20,
  height: 10,
  labelWidth: 40,
  labelHeight: 20,
}))
const NEW = ITEMS[5]!
const right = (x: number, y: number): Place => ({ x, y, side: 'right' })

function standing(places: Place[], pairs: Pair[] = []): PlacedItems {
  const placed = new PlacedItems(ITEMS, pairs)
  for (const [i, place] of places.entries()) placed.add(i, place)
  return placed
}

it('knows what stands and what is joined', () => {
  const placed = standing(
    [right(1, 2)],
    [
      [0, 3, 1],
      [2, 0, 1],
    ],
  )
  expect([placed.placeOf(0), placed.placeOf(1)]).toEqual([right(1, 2), undefined])
  expect([placed.joined(0), placed.joined(3), placed.joined(1)]).toEqual([[3, 2], [0], []])
})

it('tells the mean of points, and of what stands near one', () => {
  expect(meanOf([])).toBeUndefined()
  expect(
    meanOf([
      { x: 1, y: 8 },
      { x: 3, y: 2 },
    ]),
  ).toEqual({ x: 2, y: 5 })
  const placed = standing([right(0, 0), right(100, 0), right(0, -99), right(80, 80), right(-100, 0)])
  expect(placed.middleNear({ x: 0, y: 0 }, 100)).toEqual({ x: 0, y: -49.5 })
  expect(placed.middleNear({ x: 1, y: 0 }, 100)).toEqual({ x: 100 / 3, y: -33 })
  expect(placed.middleNear({ x: 900, y: 700 }, 100)).toEqual({ x: 900, y: 700 })
})

describe('a free spot', () => {
  it('is any where nothing stands, its label at the right', () => {
    expect(standing([]).freeAt(NEW, { x: 5, y: 6 })).toEqual({
      place: right(5, 6),
      cost: 0,
      // The mark has 3 px round it.
      box: { x1: 5 - 13, y1: 6 - 10, x2: 5 + 49, y2: 6 + 10 },
    })
  })

  it('is not nearer to a mark than 62 % of the spacing', () => {
    const free = (x: number, y: number) => standing([right(0, 0)]).freeAt(NEW, { x, y }) !== undefined
    expect([free(-45, 0), free(-46, 0), free(0, -45), free(0, 46), free(-32, 32), free(-33, 33)]).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ])
  })

  it('is not where its mark would lie over a label', () => {
    const free = (x: number) => standing([right(0, 0)]).freeAt(NEW, { x, y: 0 }) !== undefined
    // The label ends at 49 px, the mark with its room begins 13 px before its middle.
    expect([free(61), free(62)]).toEqual([false, true])
  })

  it('has its label on the next side where one is taken, at a price', () => {
    const spot = (...places: Place[]) => {
      const found = standing(places).freeAt(NEW, { x: 0, y: 0 })
      return found && [found.place.side, found.cost]
    }
    expect(spot(right(50, 0))).toEqual(['left', 3])
    expect(spot(right(50, 0), { x: -50, y: 0, side: 'left' })).toEqual(['below', 6])
    expect(spot(right(50, 0), { x: -50, y: 0, side: 'left' }, right(10, 48))).toEqual(['below', 6])
    // A label that reaches under the mark, or over it, takes that side.
    expect(spot(right(50, 0), { x: -50, y: 0, side: 'left' }, right(-40, 30))).toEqual(['above', 9])
    expect(spot(right(50, 0), { x: -50, y: 0, side: 'left' }, right(-40, 30), right(-40, -30))).toBeUndefined()
  })
})

describe('the lines through a spot', () => {
  const through = (from: Place, to: Place, most = 1000) => {
    const placed = standing([from, to], [[0, 1, 1]])
    const place = right(0, 0)
    return placed.linesThrough({ place, cost: 0, box: { x1: -13, y1: -10, x2: 49, y2: 10 } }, NEW, most)
  }

  it('cost 60 through the mark with 5 px round it, 26 through the label, and nothing beside', () => {
    expect(through(right(0, -200), right(0, 200))).toBe(60)
    expect(through(right(14, -200), right(14, 200))).toBe(60)
    expect(through(right(16, -200), right(16, 200))).toBe(26)
    expect(through(right(48, 200), right(48, -200))).toBe(26)
    expect(through(right(50, 200), right(50, -200))).toBe(0)
    expect(through(right(-16, 200), right(-16, -200))).toBe(0)
    expect(through(right(-200, 9.5), right(200, 9.5))).toBe(60)
    expect(through(right(-200, 11), right(200, 11))).toBe(0)
    expect(through(right(-200, -11), right(200, -11))).toBe(0)
    // Aslant past a corner: beside neither side of the box, and not through it.
    expect(through(right(30, -200), right(200, 100))).toBe(0)
  })

  it('are no longer counted beyond what matters', () => {
    const placed = standing(
      [right(0, -200), right(0, 200), right(2, 220)],
      [
        [0, 1, 1],
        [0, 2, 1],
      ],
    )
    const spot = { place: right(0, 0), cost: 0, box: { x1: -13, y1: -10, x2: 49, y2: 10 } }
    expect([placed.linesThrough(spot, NEW, 1000), placed.linesThrough(spot, NEW, 59)]).toEqual([120, 60])
  })
})

describe('the cost of a new line', () => {
  it('is a twentieth of its length where there is nothing in its way', () => {
    expect(standing([right(0, 0)]).lineCost({ x: -300, y: 400 }, 0, 1000)).toBe(25)
  })

  it('is 16 more for a line that it crosses, unless that ends where it ends', () => {
    const cost = (to: Place, from: Place, anchor: number) =>
      standing([right(0, 0), from, to], [[1, 2, 1]]).lineCost({ x: -400, y: 0 }, anchor, 1000)
    expect(cost(right(-200, -300), right(-200, 300), 0)).toBe(20 + 16)
    expect(cost(right(-200, 300), right(-200, -300), 0)).toBe(20 + 16)
    // Beside it, and with an end short of it.
    expect(cost(right(-500, -300), right(-500, 300), 0)).toBe(20)
    expect(cost(right(-200, 60), right(-200, 300), 0)).toBe(20)
    expect(cost(right(-300, -60), right(300, 300), 0)).toBe(20 + 16)
    expect(cost(right(-300, -300), right(300, 60), 0)).toBe(20)
    const own = standing([right(0, 0), right(-300, 0), right(-300, 300)], [[0, 2, 1]])
    expect(own.lineCost({ x: -300, y: 150 }, 0, 1000)).toBeCloseTo(Math.hypot(300, 150) / 20, 9)
  })

  it('is 55 more through a mark with 4 px round it, 20 more for 8 px within a label', () => {
    const cost = (x: number, y: number) => standing([right(0, 0), right(x, y)]).lineCost({ x: -400, y: 0 }, 0, 1000)
    expect(cost(-200, 0)).toBe(20 + 55 + 20)
    expect(cost(-200, 8.5)).toBe(20 + 55 + 20)
    expect(cost(-200, 9.5)).toBe(20 + 20)
    expect(cost(-200, 10.5)).toBe(20)
    expect(cost(-200, -9.5)).toBe(20 + 20)
    expect(cost(-430, 0)).toBe(20 + 20)
    // The label reaches from 9 to 49 px: 7 px of it, and 9 px.
    expect(cost(-442, 0)).toBe(20)
    expect(cost(-440, 0)).toBe(20 + 20)
  })

  it('stops counting beyond what matters', () => {
    const placed = standing([right(0, 0), right(-200, -300), right(-200, 300), right(-100, 0)], [[1, 2, 1]])
    const cost = (most: number) => placed.lineCost({ x: -400, y: 0 }, 0, most)
    expect([cost(1000), cost(80), cost(30)]).toEqual([20 + 16 + 55 + 20, 91, 36])
  })
})
