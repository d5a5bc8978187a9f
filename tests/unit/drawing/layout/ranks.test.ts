import { describe, expect, it } from 'vitest'
import { ranks, ranksOf } from '../../../../drawing/layout/ranks.ts'
import { writtenOf } from './smallPicture.ts'
import { smallTask } from './smallTask.ts'

describe('ranks on the plate', () => {
  it('stand 112 px apart, each in the middle, its items under what they are joined to', () => {
    expect(writtenOf(ranks(smallTask()))).toEqual([
      '320 0 below',
      '210 112 below',
      '310 138 below',
      '320 224 below',
      '420 112 below',
      '280 336 below',
      '345 336 below',
    ])
  })

  it('that are wider than the plate take several rows', () => {
    expect(writtenOf(ranks(smallTask({ width: 120 })))).toEqual([
      '60 0 below',
      '15 112 below',
      '60 184 below',
      '60 296 below',
      '95 112 below',
      '20 408 below',
      '85 408 below',
    ])
  })

  it('have few crossings: a rank is in the order of the one above it', () => {
    const { x } = ranks(
      smallTask({
        pairs: [
          [0, 5, 1],
          [1, 4, 1],
          [2, 3, 1],
        ],
        above: [
          [0, 5, 4],
          [1, 4, 4],
          [2, 3, 4],
        ],
      }),
    )
    const order = (...of: number[]) => of.toSorted((a, b) => x[a]! - x[b]!)
    const tops = order(0, 1, 2)
    expect(order(3, 4, 5)).toEqual(tops.map((top) => 5 - top))
  })
})

describe('the ranks of items', () => {
  it('of nothing, and of items without links', () => {
    expect(ranksOf(0, [])).toEqual([])
    expect(ranksOf(3, [])).toEqual([0, 0, 0])
    expect(ranksOf(2, [[0, 0, 4]])).toEqual([0, 0])
  })

  it('are as long as the longest way down', () => {
    expect(
      ranksOf(4, [
        [0, 1, 4],
        [1, 2, 4],
        [0, 2, 4],
        [2, 3, 4],
      ]),
    ).toEqual([0, 1, 2, 3])
  })

  it('of a head whose link leads far down is right above it', () => {
    expect(
      ranksOf(5, [
        [0, 1, 4],
        [1, 2, 4],
        [2, 3, 4],
        [4, 3, 4],
      ]),
    ).toEqual([0, 1, 2, 3, 2])
    expect(
      ranksOf(6, [
        [0, 1, 4],
        [1, 2, 4],
        [4, 5, 4],
        [5, 2, 4],
        [4, 1, 4],
      ]),
    ).toEqual([0, 1, 2, 3, 0, 1])
  })

  it('of what only weaker links join are next to those, never above the top', () => {
    expect(
      ranksOf(4, [
        [0, 1, 4],
        [1, 2, 1],
        [3, 0, 1],
      ]),
    ).toEqual([0, 1, 2, 0])
    expect(
      ranksOf(4, [
        [0, 1, 4],
        [2, 1, 1],
        [3, 2, 1],
      ]),
    ).toEqual([0, 1, 0, 0])
    expect(
      ranksOf(5, [
        [0, 1, 4],
        [2, 3, 1],
        [1, 2, 1],
      ]),
    ).toEqual([0, 1, 2, 3, 4])
  })

  it('break a cycle in the same place each time, against the least', () => {
    expect(
      ranksOf(3, [
        [0, 1, 4],
        [1, 2, 4],
        [2, 0, 4],
      ]),
    ).toEqual([0, 1, 2])
    expect(
      ranksOf(3, [
        [0, 1, 1],
        [1, 2, 4],
        [2, 0, 4],
      ]),
    ).toEqual([2, 0, 1])
  })
})
