import { describe, expect, it } from 'vitest'
import { currentStep, useExplore } from '../../../../client/state/explore.ts'
import type { Step } from '../../../../client/state/step.ts'
import { at, placed } from './opened.ts'

const step = (id: string, change: Partial<Step> = {}): Step => ({
  change: { kind: 'entity', id },
  items: [id],
  places: placed({ [id]: at(1) }),
  ...change,
})
const one = step('one')
const two = step('two')
const three = step('three')
const now = () => useExplore.getState()
const openThree = () => {
  now().open(one, { camera: [1, 2, 1], pristine: true })
  now().push(two)
  now().push(three)
}

describe('the store of the explore view', () => {
  it('begins anew with a picture, as nobody has touched it or not', () => {
    openThree()
    const { cameraKey } = now()
    now().open(one, { camera: [4, 5, 1], pristine: true })
    expect(now()).toMatchObject({ steps: [one], at: 0, camera: [4, 5, 1], cameraKey: cameraKey + 1, pristine: true })
    now().open(two, {})
    expect(now()).toMatchObject({ steps: [two], camera: undefined, pristine: false })
    expect(now().serials).toHaveLength(1)
  })

  it('gives each step a number greater than any before', () => {
    openThree()
    const [first, second, third] = now().serials
    now().goTo(1)
    now().push(one)
    const { serials } = now()
    expect(serials.slice(0, 2)).toEqual([first, second])
    expect(serials[2]).toBeGreaterThan(third!)
    now().open(one, {})
    expect(now().serials[0]).toBeGreaterThan(serials[2]!)
  })

  it('sets the camera with a step that shows another picture alone', () => {
    now().open(one, { camera: [1, 2, 1], pristine: true })
    const { cameraKey } = now()
    now().push(two)
    expect(now()).toMatchObject({ camera: [1, 2, 1], cameraKey, at: 1, pristine: false })
    now().push(three, { camera: [7, 8, 2] })
    expect(now()).toMatchObject({ camera: [7, 8, 2], cameraKey: cameraKey + 1, at: 2, pristine: false })
    now().push(one, { camera: undefined, pristine: true })
    expect(now()).toMatchObject({ camera: undefined, cameraKey: cameraKey + 2, pristine: true })
  })

  it('changes no step but the one that is shown', () => {
    openThree()
    now().goTo(1)
    const { cameraKey } = now()
    now().amend({ claim: 'c1' })
    expect(now().steps).toEqual([one, { ...two, claim: 'c1' }, three])
    now().placed(placed({ new: at(5) }))
    expect(now().steps).toEqual([one, { ...two, claim: 'c1', places: placed({ two: at(1), new: at(5) }) }, three])
    expect(now().cameraKey).toBe(cameraKey)
    const { serials } = now()
    now().replace(one, { camera: [9, 9, 1], pristine: true })
    expect(now()).toMatchObject({ steps: [one, one, three], at: 1, serials, camera: [9, 9, 1], pristine: true })
    expect(now().cameraKey).toBe(cameraKey + 1)
  })

  it('is touched once it is changed or left, but not by what finds its place', () => {
    now().open(one, { pristine: true })
    now().placed(placed({ one: at(2) }))
    expect(now().pristine).toBe(true)
    now().amend({ claim: 'c1' })
    expect(now().pristine).toBe(false)
    now().open(one, { pristine: true })
    now().goTo(0)
    expect(now().pristine).toBe(false)
  })

  it('goes to steps that there are', () => {
    openThree()
    now().goTo(0)
    expect(currentStep(now())).toBe(one)
    now().goTo(3)
    now().goTo(-1)
    expect(now().at).toBe(0)
  })

  it('goes on with a trail that was kept, and numbers on from it', () => {
    const overview = step('one', { change: { kind: 'overview' } })
    const { cameraKey } = now()
    const last = 10_000
    now().restore({ steps: [overview, two], serials: [3, last], at: 1, camera: undefined })
    expect(now()).toMatchObject({ steps: [overview, two], serials: [3, last], at: 1, pristine: false })
    expect(now().cameraKey).toBe(cameraKey + 1)
    now().push(three)
    expect(now().serials[2]).toBeGreaterThan(last)
    now().restore({ steps: [overview, two], serials: [3, 4], at: 0, camera: undefined })
    expect(now().pristine).toBe(true)
    now().push(three)
    expect(now().serials[1]).toBeGreaterThan(last)
    now().restore({ steps: [overview], serials: [3], at: 0, camera: [1, 2, 3] })
    expect(now()).toMatchObject({ camera: [1, 2, 3], pristine: false })
  })

  it.each<[[number, number, number], boolean]>([
    [[10.5, 20.5, 1.004], true],
    [[10.9, 20.9, 1], false],
    [[11, 20, 1], false],
    [[10, 21, 1], false],
    [[10, 19, 1], false],
    [[10, 20, 1.006], false],
    [[10, 20, 0.99], false],
  ])('is steered by the reader from 10, 20, 1 to %j or not', (camera, pristine) => {
    now().open(one, { camera: [10, 20, 1], pristine: true })
    now().look(camera)
    expect(now()).toMatchObject({ camera, pristine })
  })

  it('is not steered by its first camera, nor untouched again by a camera like it', () => {
    now().open(one, { pristine: true })
    now().look([10, 20, 1])
    expect(now().pristine).toBe(true)
    now().look([50, 20, 1])
    now().look([50, 20, 1])
    expect(now().pristine).toBe(false)
  })
})
