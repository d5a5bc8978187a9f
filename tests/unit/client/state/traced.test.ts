import { describe, expect, it } from 'vitest'
import { now } from '../../../../client/state/explore.ts'
import { hide } from '../../../../client/state/items.ts'
import { drawPaths, pathsThatFit, relationsOf, untrace } from '../../../../client/state/traced.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import { path } from '../paths.ts'
import { nothingOpened, opened, shown, steps } from './opened.ts'

describe('paths in the picture', () => {
  it('come as one step: what they lead through, their lines as the thread, their ends chosen', () => {
    const { places } = opened({ selected: { entity: 'b' } })
    expect(drawPaths([path('a', 'x', 'b'), path('a', 'c', 'x', 'b')])).toBe(1)
    expect(shown()).toMatchObject({
      change: { kind: 'traced', count: 2 },
      items: ['a', 'b', 'c', 'x'],
      traced: ['a~NEAR~x', 'x~NEAR~b', 'a~NEAR~c', 'c~NEAR~x'],
      chosen: ['a', 'b'],
      selected: undefined,
    })
    expect(shown().places).toBe(places)
    expect(steps()).toBe(2)
  })

  it('leave the camera where it is, unless all is to be seen', () => {
    opened()
    now().look([1, 2, 3])
    const { cameraKey } = now()
    drawPaths([path('a', 'b')])
    expect(now()).toMatchObject({ camera: [1, 2, 3], cameraKey })
    drawPaths([path('a', 'b')], true)
    expect(now()).toMatchObject({ camera: undefined, cameraKey: cameraKey + 1 })
  })

  it('give back the view with the picture when they are taken back, and theirs when they are drawn again', () => {
    opened()
    now().look([1, 2, 3])
    drawPaths([path('a', 'b')], true)
    now().look([7, 8, 0.5])
    const { cameraKey } = now()
    now().goTo(0)
    expect(now()).toMatchObject({ at: 0, camera: [1, 2, 3], cameraKey: cameraKey + 1 })
    now().goTo(1)
    expect(now()).toMatchObject({ at: 1, camera: [7, 8, 0.5], cameraKey: cameraKey + 2 })
  })

  it('let the view alone where they were drawn without one of their own', () => {
    opened()
    now().look([1, 2, 3])
    drawPaths([path('a', 'b')])
    now().look([7, 8, 0.5])
    const { cameraKey } = now()
    now().goTo(0)
    expect(now()).toMatchObject({ camera: [7, 8, 0.5], cameraKey })
  })

  it('are not drawn where there is no picture', () => {
    nothingOpened()
    expect(drawPaths([path('a', 'b')])).toBeUndefined()
    untrace()
    expect(steps()).toBe(0)
  })

  it('stay when they are no longer marked, and lose the lines of what is hidden', () => {
    opened()
    drawPaths([path('a', 'x', 'b')])
    hide(['b'])
    expect(shown().traced).toEqual(['a~NEAR~x'])
    untrace()
    expect(shown()).toMatchObject({ change: { kind: 'tracedOff' }, items: ['a', 'c', 'x'], traced: undefined })
    untrace()
    expect(steps()).toBe(4)
  })

  it('are as many as there is room for, whole and the best first', () => {
    const full = opened({ items: Array.from({ length: LIMITS.graph.entities - 1 }, (_, at) => `e${at}`) })
    const [one, two, known] = [path('e0', 'x', 'e1'), path('e0', 'y', 'e1'), path('e0', 'e2', 'e1')]
    expect(pathsThatFit(full, [one, two])).toEqual([one])
    expect(pathsThatFit(full, [path('x', 'y')])).toEqual([])
    expect(pathsThatFit(full, [known, one])).toEqual([known, one])
    const long = path('a', ...Array.from({ length: 1001 }, (_, at) => `b${at}`))
    expect(relationsOf([long])).toHaveLength(1001)
    expect(pathsThatFit(opened(), [long])).toEqual([])
  })
})
