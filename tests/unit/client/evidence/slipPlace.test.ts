import { describe, expect, it } from 'vitest'
import { cornerFrom, coveredBy, isInSight, slipIn } from '../../../../client/evidence/slipPlace.ts'

const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 })
const AREA = box(500, 80, 1400, 880)

describe('a slip on a plate', () => {
  it.each([
    [box(520, 100, 600, 140), 'bottom-right'],
    [box(1300, 100, 1380, 140), 'bottom-left'],
    [box(520, 800, 600, 840), 'top-right'],
    [box(1300, 800, 1380, 840), 'top-left'],
  ])('lies in the corner that is furthest from %j: %s', (at, corner) => {
    expect(cornerFrom(at, AREA)).toBe(corner)
  })

  it('is as large in each corner, a little from the edges; beyond the plate it stays', () => {
    const slip = box(1100, 300, 1388, 868)
    expect(slipIn('top-left', slip, AREA)).toEqual(box(512, 92, 800, 660))
    expect(slipIn('bottom-right', slip, AREA)).toEqual(slip)
    const sheet = box(0, 500, 390, 844)
    expect(slipIn('top-left', sheet, box(0, 56, 390, 428))).toBe(sheet)
  })

  it.each([
    [-300, 0, false],
    [-300, 1, true],
    [843, 900, true],
    [844, 900, false],
  ])('tells a box from %i to %i in sight of a window of 844 px: %s', (y1, y2, seen) => {
    expect(isInSight(box(40, y1, 120, y2), 844)).toBe(seen)
  })

  it('covers nothing of what is beside or below it', () => {
    const slip = slipIn('bottom-right', box(512, 92, 812, 592), AREA)
    expect(coveredBy(slip, 'bottom-right', box(900, 100, slip.x1, 880), AREA)).toBeUndefined()
    expect(coveredBy(slip, 'bottom-right', box(600, 100, 1380, slip.y1), AREA)).toBeUndefined()
  })

  it('gives way at its side to what has room beside it, else above or below', () => {
    const slip = slipIn('bottom-right', box(512, 92, 812, 592), AREA)
    expect(coveredBy(slip, 'bottom-right', box(900, 500, 1200, 600), AREA)).toEqual({ right: 312 })
    expect(coveredBy(slip, 'bottom-right', box(600, 500, 1200, 600), AREA)).toEqual({ bottom: 512 })
    const other = slipIn('top-left', box(512, 92, 812, 592), AREA)
    expect(coveredBy(other, 'top-left', box(700, 500, 1200, 600), AREA)).toEqual({ left: 312 })
    expect(coveredBy(other, 'top-left', box(700, 500, 1380, 600), AREA)).toEqual({ top: 512 })
  })
})
