import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, intoRoom, inView, type Room, revealing } from '../../../../client/canvas/camera.ts'
import { type Box, grown, within } from '../../../../drawing/geometry.ts'
import type { Camera } from '../../../../drawing/places.ts'
import { PLATE } from '../../../../drawing/sizes.ts'

const room = (right = 0, bottom = 0): Room => ({ width: 800, height: 600, covered: { right, bottom } })
const box = (x1: number, y1: number, x2: number, y2: number): Box => ({ x1, y1, x2, y2 })
const some = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })

const rooms = fc.record({
  width: some(400, 1500),
  height: some(400, 1000),
  covered: fc.record({ left: some(0, 100), top: some(0, 100), right: some(0, 200), bottom: some(0, 200) }),
})
const boxes = fc
  .tuple(some(-500, 500), some(-500, 500), some(1, 900), some(1, 900))
  .map(([x, y, width, height]) => box(x, y, x + width, y + height))
const cameras = fc.tuple(some(-500, 500), some(-500, 500), some(0.5, 2))

describe('the camera that fits a picture', () => {
  it('shows all of it in the middle of what nothing covers, no nearer than it may', () => {
    fc.assert(
      fc.property(boxes, rooms, some(0.6, 3), (one, room, most) => {
        const camera = fitting(one, room, most)
        const view = inView(camera, room)
        const [, , zoom] = camera
        expect(zoom).toBeLessThanOrEqual(most)
        expect((view.x1 + view.x2) / 2).toBeCloseTo((one.x1 + one.x2) / 2)
        expect((view.y1 + view.y2) / 2).toBeCloseTo((one.y1 + one.y2) / 2)
        if (zoom > PLATE.minZoom) expect(within(grown(one, PLATE.fit / zoom - 1e-6), view)).toBe(true)
      }),
    )
  })

  it('is as near as the room allows', () => {
    expect(fitting(box(0, 0, 382, 100), room(400), 2)[2]).toBeCloseTo((400 - 36) / 382)
    expect(fitting(box(0, 0, 100, 100), room(400), 1.3)).toEqual([50 + 200 / 1.3, 50, 1.3])
  })
})

describe('a box that is to be seen', () => {
  const still: Camera = [400, 300, 1]

  it('moves nothing where it is seen, with its margin', () => {
    expect(intoRoom(box(16, 16, 384, 584), room(400), still)).toEqual(still)
  })

  it('comes out from under what covers it by the least pan, the zoom as it is', () => {
    expect(revealing(box(500, 100, 600, 120), room(424), still)).toEqual([400 + 600 + 16 - 376, 300, 1])
    expect(revealing(box(100, 500, 200, 520), room(0, 252), still)).toEqual([400, 300 + 520 + 16 - 348, 1])
  })

  it('is fitted where it is too large for the room that is left, no nearer than it was', () => {
    const large = box(10, 10, 790, 590)
    expect(revealing(large, room(424), still)).toBeUndefined()
    expect(intoRoom(large, room(424), still)).toEqual(fitting(large, room(424), 1))
    expect(intoRoom(large, room(424), [400, 300, 0.6])[2]).toBeLessThan(0.6)
    expect(intoRoom(large, room(424), still, 0.6)[2]).toBe(0.6)
    expect(intoRoom(large, room(424), [400, 300, 0.55], 0.6)[2]).toBe(0.55)
  })

  it('is in view after it was brought there, wherever the camera stood', () => {
    fc.assert(
      fc.property(boxes, rooms, cameras, (one, room, camera) => {
        const after = intoRoom(one, room, camera)
        expect(after[2]).toBeLessThanOrEqual(camera[2])
        if (after[2] > PLATE.minZoom) expect(within(one, grown(inView(after, room), 1e-6))).toBe(true)
      }),
    )
  })
})
