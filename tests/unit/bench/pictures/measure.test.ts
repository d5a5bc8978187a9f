import { expect, it } from 'vitest'
import type { Pair } from '../../../../drawing/layout/layoutProblem.ts'
import type { Mark } from '../../../../drawing/marks.ts'
import { marksOf } from '../../../../drawing/marks.ts'
import type { Place } from '../../../../drawing/places.ts'
import { readability } from '../../../bench/pictures/measure.ts'
import { entityCard } from '../../../fixtures/pictureCards.ts'

// Names of about 40 px on the right of marks of 13.
const SQUARE: [string, Place][] = [
  ['abcdef', { x: 0, y: 0, side: 'right' }],
  ['ghijkl', { x: 300, y: 300, side: 'right' }],
  ['mnopqr', { x: 300, y: 0, side: 'right' }],
  ['stuvwx', { x: 0, y: 300, side: 'right' }],
]

it('counts pairs whose lines cross, but not those that share an end', () => {
  expect(
    measured(SQUARE, [
      [0, 1, 1],
      [2, 3, 1],
    ]).crossings,
  ).toBe(1)
  expect(
    measured(SQUARE, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
    ]).crossings,
  ).toBe(0)
})

it('counts a name once that lines run through, its own among them', () => {
  expect(
    measured(SQUARE, [
      [0, 3, 1],
      [1, 2, 1],
    ]).struckNames,
  ).toBe(0)
  expect(measured(SQUARE, [[0, 2, 1]]).struckNames).toBe(1)
  expect(
    measured(
      [...SQUARE, ['yz', { x: 150, y: 0, side: 'above' }]],
      [
        [0, 2, 1],
        [0, 4, 1],
      ],
    ).struckNames,
  ).toBe(1)
})

it('counts a mark that a line runs through without ending there', () => {
  const between: [string, Place] = ['yz', { x: 150, y: 0, side: 'above' }]
  expect(measured([...SQUARE, between], [[0, 2, 1]]).struckMarks).toBe(1)
  expect(measured([...SQUARE, between], [[0, 4, 1]]).struckMarks).toBe(0)
})

it('lets parallel lines bulge', () => {
  const beside: [string, Place] = ['yz', { x: 150, y: 11, side: 'below' }]
  expect(measured([...SQUARE, beside], [[0, 2, 1]]).struckMarks).toBe(0)
  expect(measured([...SQUARE, beside], [[0, 2, 3]]).struckMarks).toBe(1)
})

it('counts names that overlap, and names over foreign marks', () => {
  const near: [string, Place] = ['yz', { x: 20, y: 0, side: 'right' }]
  expect(measured([SQUARE[0]!, near], []).overlaps).toBe(2)
})

it('measures how distances keep the steps between entities', () => {
  const row = SQUARE.slice(0, 3).map(([id], i): [string, Place] => [id, { x: 100 * i, y: 0, side: 'right' }])
  expect(
    measured(row, [
      [0, 1, 1],
      [1, 2, 1],
    ]).stress,
  ).toBeCloseTo(0)
  // Distances of 1, 1 and 1 where 1, 1 and 2 steps are: ratios of 1, 1 and ½.
  expect(
    measured(
      row.map(([id], i) => [id, corner(i)]),
      [
        [0, 1, 1],
        [1, 2, 1],
      ],
    ).stress,
  ).toBeCloseTo(1 - 2.5 ** 2 / 2.25 / 3)
})

function corner(i: number): Place {
  const angle = (2 * Math.PI * i) / 3
  return { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle), side: 'right' }
}

function measured(places: [string, Place][], pairs: Pair[]) {
  const marks: Mark[] = marksOf(
    places.map(([id]) => entityCard(id)),
    [],
    'tr',
  )
  return readability({ marks, items: marks.map(({ item }) => item), pairs }, new Map(places))
}
