import { describe, expect, it } from 'vitest'
import { menuPlace } from '../../../../../../client/views/explore/expand/menuPlace.ts'

const frame = { width: 1000, height: 800 }
const menu = { width: 200, height: 100 }
const box = (x: number, y: number, half = 10) => ({ x1: x - half, y1: y - half, x2: x + half, y2: y + half })

describe('the place of a menu', () => {
  it('is to the right of the entity, in the middle, where nothing is in the way', () => {
    expect(menuPlace(box(500, 400), [], menu, frame)).toEqual({ left: 522, top: 350 })
  })

  it('is the one that covers fewest neighbours', () => {
    const right = [box(600, 385, 5), box(600, 400, 5), box(600, 410, 5)]
    expect(menuPlace(box(500, 400), right, menu, frame)).toEqual({ left: 278, top: 350 })
    const left = [box(400, 385, 5), box(400, 400, 5), box(400, 410, 5)]
    const below = menuPlace(box(500, 400), [...right, ...left], menu, frame)
    expect(below).toEqual({ left: 400, top: 422 })
    const under = [box(450, 450), box(500, 450), box(550, 450)]
    expect(menuPlace(box(500, 400), [...right, ...left, ...under], menu, frame)).toEqual({ left: 400, top: 278 })
  })

  it('stays in the frame and never covers the entity itself, whatever else it covers', () => {
    expect(menuPlace(box(985, 20), [box(850, 20), box(900, 130), box(900, 150)], menu, frame)).toEqual({
      left: 763,
      top: 8,
    })
  })
})
