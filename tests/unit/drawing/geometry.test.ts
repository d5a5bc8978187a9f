import { expect, it } from 'vitest'
import { around, grown, inside, lengthInside, orientation, overlap, within } from '../../../drawing/geometry.ts'

const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 })
const BOX = box(10, 20, 30, 60)

it('knows boxes that overlap from those that touch', () => {
  for (const other of [box(29, 59, 99, 99), box(0, 0, 11, 21), box(15, 25, 16, 26), box(0, 30, 99, 31)])
    expect([overlap(BOX, other), overlap(other, BOX)]).toEqual([true, true])
  for (const other of [box(30, 20, 40, 60), box(0, 20, 10, 60), box(10, 0, 30, 20), box(10, 60, 30, 70)])
    expect(overlap(BOX, other)).toBe(false)
})

it('grows a box, and knows what lies within it', () => {
  expect(grown(BOX, 5)).toEqual(box(5, 15, 35, 65))
  expect(within(BOX, BOX)).toBe(true)
  for (const [k, inner] of [
    box(9, 20, 30, 60),
    box(10, 19, 30, 60),
    box(10, 20, 31, 60),
    box(10, 20, 30, 61),
  ].entries())
    expect(within(inner, BOX), `side ${k}`).toBe(false)
})

it('finds the box round boxes', () => {
  expect(around([])).toBeUndefined()
  expect(around([BOX])).toEqual(BOX)
  expect(around([BOX, box(0, 30, 5, 99), box(12, 1, 50, 50)])).toEqual(box(0, 1, 50, 99))
})

it('knows what lies within a closed line, in its bays too', () => {
  const bay = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 40 },
    { x: 20, y: 10 },
    { x: 0, y: 40 },
  ]
  const is = (x: number, y: number) => inside({ x, y }, bay)
  expect([is(20, 5), is(5, 20), is(35, 20), is(2, 30)]).toEqual([true, true, true, true])
  expect([is(20, 20), is(-1, 5), is(41, 5), is(20, -1), is(12, 30), is(28, 30)]).toEqual(Array(6).fill(false))
})

it('tells the side of a point by the sign of the area', () => {
  expect(orientation(1, 1, 5, 1, 1, 4)).toBe(12)
  expect(orientation(1, 1, 5, 1, 3, -2)).toBe(-12)
  expect(orientation(2, 3, 4, 6, 6, 9)).toBe(0)
  expect(orientation(2, 3, 5, 4, 3, 7)).toBe(11)
})

it('measures how much of a line lies in a box', () => {
  const length = (...[ax, ay, bx, by]: [number, number, number, number]) =>
    [lengthInside(ax, ay, bx, by, 10, 20, 30, 60), lengthInside(bx, by, ax, ay, 10, 20, 30, 60)].map(
      (one) => Math.round(one * 1e6) / 1e6,
    )
  expect(length(0, 30, 99, 30)).toEqual([20, 20])
  expect(length(15, 0, 15, 99)).toEqual([40, 40])
  expect(length(10, 0, 10, 99)).toEqual([40, 40])
  expect(length(30, 0, 30, 99)).toEqual([40, 40])
  expect(length(0, 20, 99, 20)).toEqual([20, 20])
  expect(length(0, 60, 99, 60)).toEqual([20, 20])
  expect(length(12, 22, 18, 30)).toEqual([10, 10])
  expect(length(0, 25, 18, 25)).toEqual([8, 8])
  expect(length(20, 50, 20, 99)).toEqual([10, 10])
  for (const [ax, ay, bx, by] of [
    [9, 0, 9, 99],
    [31, 0, 31, 99],
    [0, 19, 99, 19],
    [0, 61, 99, 61],
    [31, 30, 99, 30],
    [0, 30, 9, 30],
    [20, 0, 20, 19],
    [20, 61, 20, 99],
    [0, 25, 25, 0],
    [20, 80, 40, 50],
  ] as const)
    expect(length(ax, ay, bx, by)).toEqual([0, 0])
  // Through a corner with the slope of 3 to 4.
  expect(length(0, 15, 22, 31.5)[0]).toBeCloseTo(15, 9)
  expect(length(20, 20, 20, 20)[0]).toBe(0)
})
