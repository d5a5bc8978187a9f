import { expect, it } from 'vitest'
import { pointAt, sampled } from '../../../drawing/course.ts'
import { lineCourse } from '../../../drawing/lineCourse.ts'

const LEFT = { x: 0, y: 0, radius: 10 }
const RIGHT = { x: 100, y: 0, radius: 20 }

it('runs straight from rim to rim', () => {
  expect(lineCourse(LEFT, RIGHT)).toEqual({ start: { x: 10, y: 0 }, controls: [], end: { x: 80, y: 0 } })
  const down = lineCourse(LEFT, { x: 30, y: 40, radius: 5 })
  expect([down?.end.x, down?.end.y]).toEqual([27, 36])
})

it('is bowed so many px to the left of its way, and to the right for less than none', () => {
  for (const bow of [12, -12]) {
    const course = lineCourse({ ...LEFT, radius: 0 }, { ...RIGHT, radius: 0 }, bow)
    const line = sampled(course!)
    const middle = pointAt(line, line.length / 2)
    expect(middle.x).toBeCloseTo(50, 0)
    // To the left of one who goes to the right is up, where y is less.
    expect(middle.y).toBeCloseTo(-bow, 0)
  }
})

it('ends at the rims of its marks, towards where it is bent', () => {
  const course = lineCourse(LEFT, RIGHT, 15)!
  expect(Math.hypot(course.start.x, course.start.y)).toBeCloseTo(10, 6)
  expect(Math.hypot(course.end.x - 100, course.end.y)).toBeCloseTo(20, 6)
  expect(course.start.y).toBeLessThan(0)
})

it('is none where the marks leave no room between them', () => {
  expect(lineCourse(LEFT, { ...RIGHT, x: 30 })).toBeUndefined()
  expect(lineCourse(LEFT, LEFT)).toBeUndefined()
})
