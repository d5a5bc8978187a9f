import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../contracts/pathQuery.ts'

describe('contradictions of a question of paths', () => {
  it.each([
    ['an end on both sides', { from: ['a', 'b'], to: ['c', 'b'] }, ['to b from']],
    ['a stop that is an end', { from: ['a'], to: ['b'], via: ['c', 'a', 'b'] }, ['via a ends', 'via b ends']],
    [
      'a detour round an end, then round a stop',
      { from: ['a'], to: ['b'], via: ['c'], avoid: ['c', 'b'] },
      ['avoid b ends', 'avoid c via'],
    ],
    ['two times', { from: ['a'], to: ['b'], on: '1921', span: '1920/1921' }, ['span 1920/1921 on']],
  ])('name %s', (_, query, expected) => {
    expect(contradictionsIn(query).map(({ parameter, value, other }) => `${parameter} ${value} ${other}`)).toEqual(
      expected,
    )
  })

  it('are none in a question without ends, or with one time', () => {
    expect(contradictionsIn({ via: ['c'], avoid: ['d'], span: '1921/..' })).toEqual([])
  })
})
