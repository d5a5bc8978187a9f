import { expect, it } from 'vitest'
import { seeded } from '../../../../drawing/layout/random.ts'

it('gives the numbers that mulberry32 is known for', () => {
  const random = seeded(1)
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  expect(seeded(0)()).toBe(0.26642920868471265)
  expect(seeded(2 ** 32 + 1)()).toBe(0.6270739405881613)
})
