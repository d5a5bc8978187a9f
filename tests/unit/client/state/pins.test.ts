import { describe, expect, it } from 'vitest'
import { pin } from '../../../../client/state/pins.ts'
import { nothingOpened, opened, shown, steps } from './opened.ts'

describe('pins', () => {
  it('hold one or several, each once, the last ones last', () => {
    opened()
    pin(['b'], true)
    expect(shown()).toMatchObject({ change: { kind: 'pin', id: 'b' }, pinned: ['b'] })
    pin(['a', 'b'], true)
    expect(shown()).toMatchObject({ change: { kind: 'pinMany', count: 2 }, pinned: ['a', 'b'] })
    pin(['c'], true)
    pin(['a', 'c'], false)
    expect(shown()).toMatchObject({ change: { kind: 'unpinMany', count: 2 }, pinned: ['b'] })
    pin(['b'], false)
    expect(shown()).toMatchObject({ change: { kind: 'unpin', id: 'b' }, pinned: [] })
  })

  it('are no step where there is nothing to pin', () => {
    opened()
    pin([], true)
    expect(steps()).toBe(1)
    nothingOpened()
    pin(['a'], true)
    expect(steps()).toBe(0)
  })
})
