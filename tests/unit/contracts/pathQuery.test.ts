import { describe, expect, it } from 'vitest'
import { contradictionsIn, PathQuery } from '../../../contracts/pathQuery.ts'

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

describe('the time of a question of paths', () => {
  const asked = (time: object) => PathQuery.safeParse({ from: ['a'], to: ['b'], ...time })

  it.each([
    [{ on: '1921' }, { on: { earliest: '1921-01-01', latest: '1921-12-31' } }],
    [{ on: '1921-02' }, { on: { earliest: '1921-02-01', latest: '1921-02-28' } }],
    [{ on: '1921-03-16' }, { on: { earliest: '1921-03-16', latest: '1921-03-16' } }],
    [{ span: '1920-05/1921-03' }, { span: { earliest: '1920-05-01', latest: '1921-03-31' } }],
    [{ span: '../1921' }, { span: { latest: '1921-12-31' } }],
    [{ span: '1920/..' }, { span: { earliest: '1920-01-01' } }],
  ])('%j is its first and last day', (time, read) => {
    expect(asked(time).data).toMatchObject(read)
  })

  it.each([
    [{ on: 'soon' }, 'is no year, month or day'],
    [{ on: '1921-02-30' }, 'is no year, month or day'],
    [{ on: 'c1921' }, 'is no year, month or day'],
    [{ on: '1921~' }, 'is no year, month or day'],
    [{ on: '1920/1921' }, 'is no year, month or day'],
    [{ span: '1921' }, 'is no span of time'],
    [{ span: '../..' }, 'is no span of time'],
    [{ span: '1920/1921-13' }, 'is no span of time'],
    [{ span: '1920/1921x' }, 'is no span of time'],
  ])('%j is refused with one message', (time, says) => {
    expect(asked(time).error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  })
})
