import { expect, test } from 'vitest'
import { whiteStretches } from '../../../../../server/dataset/mentions/whiteStretches.ts'

const TEXT = '𝔑ot: su ve ay, ama dün.'
const white = (...quoted: [number, number][]) =>
  whiteStretches(
    TEXT,
    100,
    quoted.map(([start, end]) => ({ start: 100 + start, end: 100 + end })),
  ).map(({ start, end }) => [...TEXT].slice(start, end).join(''))

test('all of a sentence is white where nothing is quoted of it', () => {
  expect(white()).toEqual(['𝔑ot: su ve ay, ama dün.'])
})

test('white is what stands before, between and behind quoted parts and has words in it', () => {
  expect(white([5, 7], [11, 13])).toEqual(['𝔑ot:', 've', ', ama dün.'])
  expect(white([0, 22])).toEqual([])
})

test('quoted parts may overlap, contain each other and begin or end outside', () => {
  expect(white([8, 13], [-50, 7], [5, 6])).toEqual([', ama dün.'])
  expect(white([-50, 500], [5, 7])).toEqual([])
})
