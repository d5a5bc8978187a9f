import { describe, expect, it } from 'vitest'
import { cornersOf, standsAtHead } from '../../../../client/canvas/minimapCorner.ts'

const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 })
const CORNERS = cornersOf(box(0, 0, 600, 400), 148, 104, 24)
const [HEAD, FOOT] = [box(500, 50, 560, 60), box(500, 350, 560, 360)]

describe('the corner of the small picture', () => {
  it('is that at the right, with something round it', () => {
    expect(CORNERS).toEqual({ head: box(428, -24, 624, 128), foot: box(428, 272, 624, 424) })
  })

  it('leaves what the reader looks at, whatever else it covers', () => {
    expect(standsAtHead(false, [CORNERS, [FOOT]], [CORNERS, [HEAD, HEAD]])).toBe(true)
    expect(standsAtHead(true, [CORNERS, [HEAD]], [CORNERS, [FOOT, FOOT]])).toBe(false)
  })

  it('covers as few marks as it can, and stays where it is if that gains nothing', () => {
    expect(standsAtHead(false, [CORNERS, []], [CORNERS, [HEAD, FOOT, FOOT]])).toBe(true)
    expect(standsAtHead(true, [CORNERS, [HEAD, FOOT]], [CORNERS, [HEAD, HEAD, FOOT]])).toBe(false)
    for (const now of [true, false])
      expect(standsAtHead(now, [CORNERS, [box(0, 0, 427, 400)]], [CORNERS, [HEAD, FOOT]])).toBe(now)
  })
})
