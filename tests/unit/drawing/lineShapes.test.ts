import { expect, it } from 'vitest'
import { type LineLook, lineShapes } from '../../../drawing/lineShapes.ts'
import { PRINT } from '../../../drawing/print.ts'
import type { Outline } from '../../../drawing/shapes.ts'

const COURSE = { start: { x: 0, y: 0 }, controls: [], end: { x: 60, y: 80 } }
const LOOK: LineLook = { modality: 'asserted', polarity: 'affirmed', inferred: false, symmetric: false, width: 2 }
const shapes = (look: Partial<LineLook> = {}, course: Parameters<typeof lineShapes>[0] = COURSE) =>
  lineShapes(course, { ...LOOK, ...look }) as Outline[]

it('ends a straight line 3 px before its tip, where its head lies over it', () => {
  expect(shapes()[0]).toEqual({ d: 'M0 0L58.2 77.6', stroke: PRINT.relation, width: 2 })
  expect(shapes({ symmetric: true })).toEqual([{ d: 'M0 0L60 80', stroke: PRINT.relation, width: 2 }])
  expect(shapes()[1]?.d).toContain('L60 80L')
})

it('draws a bent line as curves, its head in the direction of the last one', () => {
  const bent = {
    start: { x: 0, y: 0 },
    controls: [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ],
    end: { x: 100, y: 0 },
  }
  const [line, head] = shapes({}, bent)
  expect(line?.d).toBe('M0 0Q0 50 50 50Q100 50 100 3')
  expect(head?.d).toBe('M96.74 6.53L100 0L103.26 6.53z')
})

it('draws what is believed in two lines, the inner one white', () => {
  expect(shapes({ modality: 'believed', width: 2.4 }).slice(0, 2)).toMatchObject([
    { stroke: PRINT.relation, width: 4.8 },
    { stroke: PRINT.sheet, width: 2.4 },
  ])
})

it('has colours for what is inferred, lit, chosen, or faded', () => {
  const colour = (look: Partial<LineLook>) => shapes(look).find(({ stroke }) => stroke)?.stroke
  expect(colour({ inferred: true })).toBe(PRINT.relationInferred)
  expect(colour({ inferred: true, state: 'lit' })).toBe(PRINT.relationLit)
  expect(colour({ state: 'thread' })).toBe(PRINT.rubric)
  expect(colour({ state: 'faded' })).toBe(PRINT.relation)
  expect(colour({ state: 'faded', modality: 'believed' })).toBe(PRINT.hollowFaded)
  expect(colour({ modality: 'believed' })).toBe(PRINT.relation)
})

it('lays a wide pale line under one that is chosen', () => {
  expect(lineShapes(COURSE, { ...LOOK, state: 'thread' })[0]).toEqual({
    shapes: [{ d: 'M0 0L58.2 77.6', stroke: PRINT.rubric, width: 12 }],
    opacity: 0.13,
  })
})

it('crosses what is negated in the middle, across the line', () => {
  const crossing = shapes({ polarity: 'negated' })[1]?.d ?? ''
  const points = [...crossing.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  const across = points.map(([x, y]) => 0.6 * (x - 30) + 0.8 * (y - 40))
  expect(Math.max(...across)).toBeCloseTo(0, 1)
  expect(
    points
      .map(([x, y]) => 0.8 * (x - 30) - 0.6 * (y - 40))
      .map(Math.round)
      .sort(),
  ).toEqual([-5, -5, 5, 5].sort())
  expect(shapes({ polarity: 'negated', symmetric: true })).toHaveLength(2)
})

it('draws a line of no length without a direction', () => {
  const [line] = shapes({}, { start: { x: 5, y: 5 }, controls: [], end: { x: 5, y: 5 } })
  expect(line?.d).toBe('M5 5L5 5')
})
