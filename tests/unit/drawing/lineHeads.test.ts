import { expect, it } from 'vitest'
import { crossingShape, headGap, headShape, moved } from '../../../drawing/lineHeads.ts'

const COLOURS = { line: '#111111', sheet: '#FFFFFF' }
const [RIGHT, DOWN] = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
]
const TIP = { x: 100, y: 50 }
// The size of a head on a thin line is 29 px in parts of its scale.
const thin = (
  modality: 'asserted' | 'reported' | 'intended' | 'believed',
  polarity: 'affirmed' | 'negated' = 'affirmed',
) => headShape(TIP, RIGHT, modality, polarity, 1, COLOURS)

it('draws a triangle, hollow where something is only reported', () => {
  // 29 × 0.75 × 0.3 back, and half of that to both sides.
  expect(thin('asserted')).toEqual({
    d: 'M93.48 46.74L100 50L93.48 53.26z',
    fill: '#111111',
  })
  expect(thin('reported')).toMatchObject({ fill: '#FFFFFF', stroke: '#111111', width: 1 })
})

it('draws an open head, a disc and a tee', () => {
  expect(thin('intended').d).toBe('M92.61 46.3L100 50L92.61 53.7L96.3 50z')
  expect(thin('believed')).toEqual({
    d: 'M92.17 50a3.92 3.92 0 1 0 7.83 0a3.92 3.92 0 1 0 -7.83 0z',
    fill: '#FFFFFF',
    stroke: '#111111',
    width: 1,
  })
  expect(thin('asserted', 'negated')).toEqual({ d: 'M100 45.43L96.96 45.43L96.96 54.57L100 54.57z', fill: '#111111' })
})

it('turns a head with its line, and lets it grow with one that is wide', () => {
  expect(headShape(TIP, DOWN, 'asserted', 'affirmed', 1, COLOURS).d).toBe('M103.26 43.48L100 50L96.74 43.48z')
  expect(headShape({ x: 0, y: 0 }, RIGHT, 'asserted', 'affirmed', 10, COLOURS).d).toMatch(/^M-18\.44 -9\.22L0 0/)
  const aslant = headShape({ x: 0, y: 0 }, { x: 0.6, y: 0.8 }, 'asserted', 'affirmed', 1, COLOURS).d
  expect(aslant).toBe('M-1.3 -7.18L0 0L-6.52 -3.26z')
})

it('crosses a line with the bar of a tee', () => {
  expect(crossingShape(TIP, RIGHT, 1, '#A00')).toEqual({ d: thin('asserted', 'negated').d, fill: '#A00' })
})

it('ends a line under its head', () => {
  expect(headGap('asserted', 'affirmed', 2)).toBe(3)
  expect(headGap('intended', 'affirmed', 2)).toBeCloseTo(2 * 0.85 * 1.05)
  expect(headGap('believed', 'affirmed', 2)).toBe(3.6)
  expect(headGap('intended', 'negated', 2)).toBe(1)
})

it('goes so many px along', () => {
  expect(moved({ x: 1, y: 2 }, { x: 0.6, y: -0.8 }, 10)).toEqual({ x: 7, y: -6 })
})
