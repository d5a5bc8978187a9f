import { describe, expect, it } from 'vitest'
import { bySteps } from '../../../../drawing/layout/arrange.ts'
import { closeScene, closeSteps } from '../../../../drawing/layout/closeRoom.ts'
import { labelBox } from '../../../../drawing/layout/layoutProblem.ts'
import { PLATE } from '../../../../drawing/sizes.ts'
import { smallPicture } from './smallPicture.ts'

const items = (n: number, labelWidth = 80) =>
  Array.from({ length: n }, (_, i) => ({ id: `e${i}`, width: 13, height: 13, labelWidth, labelHeight: 24 }))
const chain = (n: number, labelWidth?: number) =>
  smallPicture({
    width: 430,
    height: 600,
    items: items(n, labelWidth),
    pairs: items(n).flatMap((_, i) => (i > 0 ? [[i - 1, i, 1] as [number, number, number]] : [])),
  })

describe('the plate of a few', () => {
  it('is smaller than its canvas for a scene, the fewer the smaller, to half of it, and never larger', () => {
    const zooms = [1, 3, 6, 12, 40].map((n) => {
      const { width, height } = closeScene(smallPicture({ width: 700, height: 700, items: items(n), pairs: [] }))
      expect(width).toBe(height)
      return 700 / width
    })
    expect(zooms[0]).toBe(PLATE.fitFew)
    expect(zooms[1]).toBe(PLATE.fitFew)
    expect(zooms[2]).toBeCloseTo(1.506, 2)
    expect(zooms.slice(3)).toEqual([Math.sqrt(490_000 / 36_000 / 12), 1])
  })

  it('is as small for paths as their rows and names let it be', () => {
    const zoom = (n: number, labelWidth?: number) => 430 / closeSteps(chain(n, labelWidth)).width
    expect(zoom(2, 60)).toBe(PLATE.fitFew)
    expect(zoom(2, 110)).toBeCloseTo(430 / (2 * (6.5 + 110 + 32)))
    expect(zoom(4)).toBeCloseTo(600 / (3 * 120 + 128))
    expect(zoom(6)).toBe(1)
  })

  it.each([60, 100, 150])('holds the names of a short path, %i px wide', (labelWidth) => {
    for (const n of [2, 3, 4, 5]) {
      const small = closeSteps(chain(n, labelWidth))
      const places = bySteps(small)
      for (const item of small.items) {
        const { x1, x2 } = labelBox(item, places.get(item.id)!)
        expect(x1).toBeGreaterThanOrEqual(0)
        expect(x2).toBeLessThanOrEqual(small.width)
      }
    }
  })
})
