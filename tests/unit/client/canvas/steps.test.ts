import { describe, expect, it } from 'vitest'
import { lengthInside, overlap } from '../../../../drawing/geometry.ts'
import { bySteps } from '../../../../drawing/layout/arrange.ts'
import { type LayoutProblem, labelBox, markBox } from '../../../../drawing/layout/layoutProblem.ts'

describe('a picture of paths, laid out by steps', () => {
  // One path straight down, another round it: the second row has a long label beside a short one, and lines to both.
  const labels = { radek: 40, 'talat-pasa': 68, movement: 148, berlin: 36, 'cemal-pasa': 80, 'enver-pasa': 76 }
  const ids = Object.keys(labels)
  const joined: [string, string][] = [
    ['radek', 'talat-pasa'],
    ['talat-pasa', 'movement'],
    ['talat-pasa', 'berlin'],
    ['movement', 'cemal-pasa'],
    ['movement', 'enver-pasa'],
    ['berlin', 'cemal-pasa'],
    ['berlin', 'enver-pasa'],
  ]
  const problem = (width: number, height: number): LayoutProblem => ({
    width,
    height,
    items: ids.map((id) => ({
      id,
      width: 13,
      height: 13,
      labelWidth: labels[id as keyof typeof labels],
      labelHeight: 19,
    })),
    pairs: joined.map(([a, b]) => [ids.indexOf(a), ids.indexOf(b), 1]),
    seeds: [1],
    moves: 1000,
  })

  it.each([
    [422, 596],
    [390, 390],
    [590, 596],
  ])('has no label on a line, on a mark or outside the frame, %i × %i', (width, height) => {
    const task = problem(width, height)
    const places = bySteps(task)
    const at = (id: string) => places.get(id)!
    for (const item of task.items) {
      const label = labelBox(item, at(item.id))
      expect(label.x1).toBeGreaterThanOrEqual(0)
      expect(label.x2).toBeLessThanOrEqual(width)
      for (const other of task.items)
        if (other !== item) expect([item.id, other.id, overlap(label, markBox(other, at(other.id)))]).toContain(false)
      const { x1, y1, x2, y2 } = label
      for (const [a, b] of joined) {
        const [from, to] = [at(a), at(b)]
        // A line of its own begins under the halo of its label.
        const least = a === item.id || b === item.id ? 12 : 0
        const hidden = lengthInside(from.x, from.y, to.x, to.y, x1, y1, x2, y2)
        expect({ label: item.id, a, b, over: hidden > least }).toMatchObject({ over: false })
      }
    }
  })
})
