import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LinkRoom, linkCamera } from '../../../../../client/state/history/linkCamera.ts'
import type { CanvasState } from '../../../../../contracts/canvasState.ts'

const item = (id: string, x: number, y: number): CanvasState['items'][number] => [id, x, y, 'right']
const room = (width: number, height: number, right = 0, bottom = 0): LinkRoom => ({
  size: { width, height },
  right,
  bottom,
})
// Made on a canvas of 1000 × 800, which showed the plate from (0, 0) to (1000, 800).
const made = (items: CanvasState['items'], more: Partial<CanvasState> = {}): CanvasState => ({
  items,
  camera: [500, 400, 1],
  size: [1000, 800],
  ...more,
})

/** Where a camera shows a place, in px from the upper left corner of a canvas. */
function shownAt([x, y, zoom]: readonly [number, number, number], at: { x: number; y: number }, { size }: LinkRoom) {
  return { x: (at.x - x) * zoom + size.width / 2, y: (at.y - y) * zoom + size.height / 2 }
}

describe('the camera of a link', () => {
  it('holds where it shows all that it had in view, on a smaller canvas and on a larger one', () => {
    const state = made([item('a', 300, 300), item('b', 700, 500), item('far', 5000, 0)])
    expect(linkCamera(state, room(600, 500))).toEqual([500, 400, 1])
    expect(linkCamera(state, room(2000, 1500))).toEqual([500, 400, 1])
  })

  it('fits what it had in view where not all of it would be seen, and nothing else', () => {
    const had = [item('a', 100, 100), item('b', 900, 700)]
    const small = room(400, 320)
    const camera = linkCamera(made(had), small)!
    expect(camera[2]).toBeLessThan(0.5)
    expect(linkCamera(made([...had, item('far', 5000, 0)]), small)).toEqual(camera)
  })

  it('is none of its own where the link has none, and the link’s where nobody knows on which canvas it was made', () => {
    expect(linkCamera({ items: [item('a', 0, 0)] }, room(300, 300))).toBeUndefined()
    expect(linkCamera({ items: [item('a', 900, 0)], camera: [0, 0, 2] }, room(300, 300))).toEqual([0, 0, 2])
  })

  it('of an older link holds unless what is chosen were out of sight, whatever else is', () => {
    const old = (more: Partial<CanvasState>): CanvasState => ({
      items: [item('a', 850, 400), item('b', 400, 400), item('far', 5000, 0)],
      camera: [500, 400, 1],
      ...more,
    })
    const [wide, drawer] = [room(1000, 800), room(1000, 800, 424)]
    const [a, b] = [{ selected: { entity: 'a' } }, { selected: { entity: 'b' } }]
    expect(linkCamera(old(a), wide)).toEqual([500, 400, 1])
    expect(linkCamera(old(b), drawer)).toEqual([500, 400, 1])
    for (const more of [a, { chosen: ['a', 'b'] }]) {
      const fitted = linkCamera(old(more), drawer)!
      for (const x of [850, 400]) {
        const at = shownAt(fitted, { x, y: 400 }, drawer)
        expect(at.x).toBeGreaterThan(0)
        expect(at.x).toBeLessThan(1000 - 424)
      }
    }
    // Where both are too far apart to be seen, it comes first.
    const away = linkCamera(old({ selected: { entity: 'far' } }), drawer)!
    expect(shownAt(away, { x: 5000, y: 0 }, drawer).x).toBeLessThan(1000 - 424)
    expect(linkCamera(old({}), room(100, 100))).toEqual([500, 400, 1])
  })

  it('never leaves what is chosen under the evidence, were it out of sight before', () => {
    const chosen = made([item('a', 850, 400), item('b', 400, 400)], { selected: { entity: 'a' } })
    const drawer = room(1000, 800, 424)
    expect(shownAt(linkCamera(chosen, drawer)!, { x: 850, y: 400 }, drawer).x).toBeLessThan(1000 - 424)
    const away = made([item('a', 1500, 400), item('b', 400, 400)], { selected: { relation: 'a~HEADS~b' } })
    const sheet = room(390, 600, 0, 252)
    const camera = linkCamera(away, sheet)!
    for (const x of [1500, 400]) {
      const at = shownAt(camera, { x, y: 400 }, sheet)
      expect(at.y).toBeLessThan(600 - 252)
      expect(at.x).toBeGreaterThan(0)
      expect(at.x).toBeLessThan(390)
    }
  })

  it('shows whatever was in view, on any canvas, no nearer than it was', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 70, max: 930 }), fc.integer({ min: 30, max: 770 })), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 390, max: 2000 }),
        fc.integer({ min: 400, max: 1500 }),
        fc.boolean(),
        (all, width, height, over) => {
          const state = made(all.map(([x, y], at) => item(`e${at}`, x, y)))
          const open = width < 640 ? room(width, height, 0, over ? 252 : 0) : room(width, height, over ? 424 : 0)
          if (open.right >= width - 150) return
          const camera = linkCamera(state, open)!
          expect(camera[2]).toBeLessThanOrEqual(1)
          for (const [x, y] of all) {
            const at = shownAt(camera, { x, y }, open)
            expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(-0.5)
            expect(at.x).toBeLessThanOrEqual(width - open.right + 0.5)
            expect(at.y).toBeLessThanOrEqual(height - open.bottom + 0.5)
          }
        },
      ),
    )
  })
})
