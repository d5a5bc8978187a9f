import { expect, it } from 'vitest'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { Row } from '../../../../server/store/port.ts'
import { decisive, pathMerit } from '../../../../server/trace/pathMerit.ts'
import { hubClass } from '../../../../server/trace/question.ts'

const card = (id: string, degree: number): EntityCard => ({ id, kind: 'Person', labels: { en: id }, degree, claims: 1 })
const row = (claim: string, strength: number) => ({ claim, strength }) as Row

it('takes of equal claims, weakest steps and hubs the first', () => {
  const merit = pathMerit(
    [card('a', 9), card('b', 3), card('c', 4), card('d', 4), card('e', 2), card('z', 9)],
    [
      [row('1', 300), row('2', 411), row('3', 411)],
      [row('4', 211), row('5', 200)],
      [row('6', 211)],
      [row('7', 411)],
      [row('8', 411)],
    ],
    false,
  )
  expect(merit.best.map(({ claim }) => claim)).toEqual(['2', '4', '6', '7', '8'])
  expect(merit.weakest).toBe(1)
  expect(merit.hub?.id).toBe('c')
  expect(pathMerit([card('a', 1), card('z', 1)], [[row('1', 1)]], false).hub).toBeUndefined()
})

it('names the first criterion of a rank in which two paths differ', () => {
  const merit = (strength: number, degree: number, shares = false) =>
    pathMerit([card('a', 1), card('b', degree), card('z', 1)], [[row('1', strength)], [row('2', 411)]], shares)
  expect(decisive('length', merit(411, 2), merit(211, 9))).toBe('weakest')
  expect(decisive('hubs', merit(411, 2), merit(211, 9))).toBe('hub')
  expect(decisive('hubs', merit(411, 2), merit(411, 3))).toBe('ids')
  expect(decisive('length', merit(411, 2), merit(411, 9))).toBe('ids')
  const direct = pathMerit([card('a', 1), card('z', 1)], [[row('1', 411)]], false)
  expect(decisive('strength', merit(211, 2), direct)).toBe('weakest')
  expect(decisive('strength', direct, merit(411, 2))).toBe('length')
  expect(decisive('hubs', merit(211, 9), merit(411, 2, true))).toBe('setting')
})

it('doubles the degrees from one class of hubs to the next', () => {
  expect([0, 1, 2, 3, 4, 7, 8].map(hubClass)).toEqual([0, 1, 2, 2, 3, 3, 4])
})
