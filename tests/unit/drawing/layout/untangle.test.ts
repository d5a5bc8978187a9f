import { expect, it } from 'vitest'
import { seeded } from '../../../../drawing/layout/random.ts'
import { untangle } from '../../../../drawing/layout/untangle.ts'
import { arranged, ITEMS, smallPicture, writtenOf } from './smallPicture.ts'

const start = () => arranged([100, 100], [500, 300], [300, 50], [120, 320], [560, 80], [80, 200], [600, 220])

it('untangles the same picture alike on every machine', () => {
  const wide = start()
  expect(untangle(smallPicture(), wide.x, wide.y, seeded(5), 300)).toBeCloseTo(0.978485, 5)
  expect(writtenOf(wide)).toEqual([
    '145.7 177.8 right',
    '125.8 320.7 right',
    '39 47.7 right',
    '43.5 217.4 right',
    '38.1 310.7 right',
    '386.3 90 right',
    '221.4 112.3 right',
  ])
  const narrow = start()
  expect(untangle(smallPicture({ width: 300, height: 330 }), narrow.x, narrow.y, seeded(5), 300)).toBeCloseTo(
    0.601841,
    5,
  )
  expect(writtenOf(narrow)).toEqual([
    '260.8 58 right',
    '189.2 132.2 right',
    '253.6 178.7 right',
    '54.1 73.9 right',
    '177.2 30 right',
    '36.6 225.7 right',
    '90.8 152 right',
  ])
})

it('counts a crossing from both of its lines and both ends, by the roots of their lines', () => {
  // On a plate this large a line of 130 px is the best; a square of four, its diagonals joined.
  const cross = (a: number, b: number, x = 400) => {
    const at = arranged([300, 300], [300 + 92, 300 + 92], [300 + 92, 300], [300, 300 + 92], [x, 900], [x, 1030])
    const problem = smallPicture({
      width: 2000,
      height: 2000,
      items: ITEMS.slice(0, 6),
      pairs: [
        [0, 1, a],
        [2, 3, b],
        [4, 5, 1],
      ],
    })
    return untangle(problem, at.x, at.y, seeded(1), 0)
  }
  expect(cross(1, 1)).toBeCloseTo(4, 3)
  expect(cross(4, 1)).toBeCloseTo(8, 3)
  expect(cross(1, 9)).toBeCloseTo(12, 3)
})

it('counts lines that are too long or too short, and items that are too near', () => {
  const cost = (px: number, joined: boolean) => {
    const at = arranged([300, 300], [300, 300 + px])
    const problem = smallPicture({
      width: 2000,
      height: 2000,
      items: ITEMS.slice(0, 2),
      pairs: joined ? [[0, 1, 1]] : [],
    })
    return untangle(problem, at.x, at.y, seeded(1), 0)
  }
  expect(cost(130, true)).toBe(0)
  expect(cost(260, true)).toBeCloseTo(2 * 0.14)
  expect(cost(97.5, true)).toBeCloseTo(2 * 0.25 ** 2)
  expect(cost(74, false)).toBe(0)
  expect(cost(37, false)).toBeCloseTo(2 * 1.3 * 0.5)
})

it('keeps everything 30 px within the frame', () => {
  const at = arranged([0, 0], [640, 0], [640, 400], [0, 400], [-50, 200], [700, 200], [320, 900])
  untangle(smallPicture(), at.x, at.y, seeded(9), 400)
  expect([Math.min(...at.x) >= 30, Math.max(...at.x) <= 610]).toEqual([true, true])
  expect([Math.min(...at.y) >= 30, Math.max(...at.y) <= 370]).toEqual([true, true])
})
