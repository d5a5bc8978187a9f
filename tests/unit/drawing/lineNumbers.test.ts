import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Course, pointAt, sampled } from '../../../drawing/course.ts'
import { overlap } from '../../../drawing/geometry.ts'
import { lineNumbers, type NumberedLine } from '../../../drawing/lineNumbers.ts'

const SIZE = { width: 16, height: 12 }
const NOTHING = { things: [], signs: [] }

const level = (y: number, length: number, x = 0): Course => ({
  start: { x, y },
  controls: [],
  end: { x: x + length, y },
})
const line = (text: string, course: Course, negated = false): NumberedLine => ({
  ...SIZE,
  id: `line ${text}`,
  course,
  text,
  negated,
})
const at = ({ course }: NumberedLine, offset: number) => {
  const { x, y } = pointAt(sampled(course), offset)
  return { x1: x - 8, y1: y - 6, x2: x + 8, y2: y + 6 }
}

describe('the numbers at lines', () => {
  it('stand in the middle where there is room, and else as near to it as they can', () => {
    const one = line('1', level(0, 200))
    const block = { x1: 90, y1: -5, x2: 110, y2: 5 }
    expect(lineNumbers([one], NOTHING).offsets.get(one.id)).toBeCloseTo(100)
    const offset = lineNumbers([one], { ...NOTHING, things: [block] }).offsets.get(one.id)!
    expect(Math.abs(offset - 100)).toBeGreaterThanOrEqual(18)
    expect(Math.abs(offset - 100)).toBeLessThanOrEqual(22)
  })

  it('cover a sign only where there is no other room, and never the bar that negates their line', () => {
    const one = line('1', level(0, 60))
    const sign = (x1: number, x2: number) => ({ ...NOTHING, signs: [{ x1, y1: -5, x2, y2: 5 }] })
    const beside = lineNumbers([one], sign(25, 35)).offsets.get(one.id)!
    expect(overlap(at(one, beside), sign(25, 35).signs[0]!)).toBe(false)
    expect(lineNumbers([one], sign(-99, 99)).offsets.get(one.id)).toBeCloseTo(30)
    const denied = line('2', level(0, 60), true)
    expect(Math.abs(lineNumbers([denied], NOTHING).offsets.get(denied.id)! - 30)).toBeGreaterThanOrEqual(8)
    expect(lineNumbers([line('3', level(0, 10), true)], NOTHING)).toEqual({ offsets: new Map(), leftOut: ['3'] })
  })

  it('let one go that has nowhere else, and name those without room in the order of the lines', () => {
    // Three lines on one another: a short one, and two that reach beyond it.
    const long = line('7', level(0, 200, -90))
    const short = line('8', level(0, 20))
    const again = line('9', level(0, 20))
    const { offsets, leftOut } = lineNumbers([long, again, short], NOTHING)
    expect(leftOut).toEqual(['8'])
    expect([...offsets.keys()].sort()).toEqual([long.id, again.id].sort())
    const things = [{ x1: -500, y1: -50, x2: 500, y2: 50 }]
    expect(lineNumbers([long, again, short], { ...NOTHING, things }).leftOut).toEqual(['7', '9', '8'])
  })

  it('never lie over another, a mark or a name, however dense the picture, and each stands or is said to be left out', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 220 }), y: fc.integer({ min: 0, max: 160 }) })
    const drawn = fc.record({
      lines: fc.array(
        fc.record({ start: point, end: point, controls: fc.array(point, { maxLength: 1 }), negated: fc.boolean() }),
        { minLength: 1, maxLength: 60 },
      ),
      things: fc.array(point, { maxLength: 30 }),
    })
    fc.assert(
      fc.property(drawn, ({ lines, things: middles }) => {
        const all = lines.map(({ negated, ...course }, i) => line(String(i), course, negated))
        const things = middles.map(({ x, y }) => ({ x1: x - 9, y1: y - 9, x2: x + 30, y2: y + 9 }))
        const { offsets, leftOut } = lineNumbers(all, { ...NOTHING, things })
        const placed = all.filter(({ id }) => offsets.has(id))
        expect(leftOut).toEqual(all.filter(({ id }) => !offsets.has(id)).map(({ text }) => text))
        const boxes = placed.map((one) => at(one, offsets.get(one.id)!))
        for (const [k, box] of boxes.entries()) {
          for (const other of boxes.slice(k + 1)) expect(overlap(box, other)).toBe(false)
          for (const thing of things) expect(overlap(box, thing)).toBe(false)
        }
      }),
      { seed: 14, numRuns: 200 },
    )
  })
})
