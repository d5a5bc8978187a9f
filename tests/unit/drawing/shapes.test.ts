import { expect, it } from 'vitest'
import { endsOfPair, pairKey } from '../../../drawing/pairs.ts'
import { tenth } from '../../../drawing/places.ts'
import { boxPath, brief, type Lettering, letteringOf } from '../../../drawing/shapes.ts'

it('writes numbers with two digits at most', () => {
  expect([brief(1.005001), brief(-2), brief(7.71828), brief(0.004)]).toEqual(['1.01', '-2', '7.72', '0'])
  expect([tenth(1.26), tenth(-0.04), tenth(12)]).toEqual([1.3, -0, 12])
})

it('writes a box as a path', () => {
  expect(boxPath(1, 2.345, 30, 4)).toBe('M1 2.35h30v4h-30z')
})

it('finds every line of text in shapes, however deep', () => {
  const text = (one: string): Lettering => ({
    text: one,
    lang: 'tr',
    x: 0,
    y: 0,
    face: { family: 'serif', style: 'normal', weight: 400, size: 12 },
    fill: '#000',
  })
  const shapes = [{ d: 'M0 0' }, text('a'), { shapes: [{ shapes: [text('b'), { d: 'M1 1' }] }, text('c')] }]
  expect(letteringOf(shapes)).toEqual([text('a'), text('b'), text('c')])
})

it('names a pair of marks by both ids, the smaller one first', () => {
  expect([pairKey('a', 'b'), pairKey('b', 'a'), pairKey('a', 'a')]).toEqual(['a~b', 'a~b', 'a~a'])
  expect(endsOfPair('a~b')).toEqual(['a', 'b'])
  expect(endsOfPair('')).toEqual(['', ''])
})
