import { describe, expect, it } from 'vitest'
import { layout } from '../../../../drawing/layout/anneal.ts'
import { layOut } from '../../../../drawing/layout/layOut.ts'
import { written } from './smallPicture.ts'
import { PINNED, smallTask } from './smallTask.ts'

describe('a layout', () => {
  it('by force is the annealed one, what is fixed in its place', () => {
    const task = smallTask({ by: 'force' })
    expect(layOut(task)).toEqual(layout(task))
    const pinned = smallTask({ by: 'force', fixed: PINNED })
    expect(layOut(pinned)).toEqual(layout(pinned))
  })

  it('by force alone, with no moves to anneal, chooses sides for labels', () => {
    expect(written(layOut(smallTask({ by: 'force', moves: 0 })))).toEqual([
      'a 563.2 338.5 right',
      'b 561.5 190.1 right',
      'c 473.7 261 left',
      'd 412 121.2 left',
      'e 504.4 48 right',
      'f 119.4 352 right',
      'g 76.8 233.4 right',
    ])
  })

  it('in rings or ranks chooses the sides of labels', () => {
    expect(written(layOut(smallTask({ by: 'rings' })))).toEqual([
      'a 411.7 115.9 right',
      'b 468.4 232.1 below',
      'c 320 200 left',
      'd 320 304 left',
      'e 616.7 264.3 right',
      'f -125.1 296.4 right',
      'g 44.9 -52.4 right',
    ])
    expect(written(layOut(smallTask({ by: 'ranks' })))).toEqual([
      'a 320 0 right',
      'b 210 112 left',
      'c 310 138 below',
      'd 320 224 left',
      'e 420 112 right',
      'f 280 336 left',
      'g 345 336 right',
    ])
  })

  it('by kind has labels at the right, unless something is pinned', () => {
    const sides = (fixed?: typeof PINNED) =>
      [...layOut(smallTask({ by: 'kinds', ...(fixed && { fixed }) })).values()].map(({ side }) => side)
    expect(sides()).toEqual(Array(7).fill('right'))
    expect(sides(PINNED)).toEqual(['left', 'left', 'above', 'right', 'above', 'left', 'right'])
  })
})
