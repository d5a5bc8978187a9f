import { expect, it } from 'vitest'
import { curvesOf, pointAt, sampled } from '../../../drawing/course.ts'

const at = (x: number, y: number) => ({ x, y })
const STRAIGHT = { start: at(10, 20), controls: [], end: at(40, 60) }
const BENT = { start: at(0, 0), controls: [at(50, 100)], end: at(100, 0) }

it('parts a course into curves that end half way between two control points', () => {
  expect(curvesOf(STRAIGHT)).toEqual([])
  expect(curvesOf(BENT)).toEqual([{ control: at(50, 100), to: at(100, 0) }])
  expect(curvesOf({ start: at(0, 0), controls: [at(10, 40), at(30, 60), at(50, 0)], end: at(90, 90) })).toEqual([
    { control: at(10, 40), to: at(20, 50) },
    { control: at(30, 60), to: at(40, 30) },
    { control: at(50, 0), to: at(90, 90) },
  ])
})

it('measures a straight course and a bent one', () => {
  expect(sampled(STRAIGHT).length).toBeCloseTo(50, 9)
  // The length of this parabola: half of √5 and a quarter of asinh 2, as parts of 100 px.
  const exact = 100 * (Math.sqrt(5) / 2 + Math.asinh(2) / 4)
  expect(sampled(BENT).length).toBeCloseTo(exact, 0)
  const { points } = sampled(BENT)
  expect(points).toHaveLength(21)
  expect([points[0], points[10], points[20]]).toEqual([at(0, 0), at(50, 50), at(100, 0)])
})

it('begins each curve where the last one ended', () => {
  const { points } = sampled({ start: at(0, 0), controls: [at(0, 40), at(40, 40)], end: at(40, 80) })
  expect(points).toHaveLength(41)
  expect(points[20]).toEqual(at(20, 40))
  expect(points[30]).toEqual(at(35, 50))
})

it('finds a point so many px along, and the direction there', () => {
  const line = sampled(STRAIGHT)
  const found = pointAt(line, 20)
  expect([found.x, found.y, found.along.x, found.along.y].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([
    22, 36, 0.6, 0.8,
  ])
  expect(pointAt(line, 0)).toMatchObject(at(10, 20))
  const three = { points: [at(0, 0), at(10, 0), at(10, 0), at(10, 30)], length: 40 }
  expect(pointAt(three, 10)).toEqual({ ...at(10, 0), along: at(1, 0) })
  expect(pointAt(three, 15)).toEqual({ ...at(10, 5), along: at(0, 1) })
})

it('ends a line at its end, and has a direction even where it has no length', () => {
  expect(pointAt({ points: [at(0, 0), at(10, 0)], length: 10 }, 11)).toEqual({ ...at(10, 0), along: at(1, 0) })
  expect(pointAt({ points: [at(3, 4), at(3, 4)], length: 0 }, 0)).toEqual({ ...at(3, 4), along: at(1, 0) })
})
