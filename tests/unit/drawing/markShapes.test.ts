import { describe, expect, it } from 'vitest'
import { labelShapes, markShapes, ringShape } from '../../../drawing/markShapes.ts'
import { PRINT } from '../../../drawing/print.ts'
import type { Lettering } from '../../../drawing/shapes.ts'
import type { Face } from '../../../drawing/textWidth.ts'

const MARK = { x: 100, y: 200, width: 20, height: 10 }
const FACE: Face = { family: 'serif', style: 'normal', weight: 500, size: 10 }

describe('a mark', () => {
  it('is its outline, fitted into its box', () => {
    // The square of a polity reaches from 3.5 to 20.5 of 24.
    expect(markShapes('Polity', 100, 200, 34, 17)).toEqual([
      { d: 'M3.5 3.5h17v17h-17z', fill: PRINT.powers, matrix: [2, 0, 0, 1, 76, 188] },
    ])
  })

  it('has its inner mark over it: filled, or drawn with round ends', () => {
    const [, bar] = markShapes('Work', 0, 0, 15, 20)
    expect(bar).toEqual({ d: 'M7.4 2h2v20h-2z', fill: PRINT.onKind, matrix: [1, 0, 0, 1, -12, -12] })
    const [, cross] = markShapes('Force', 0, 0, 22, 15)
    expect(cross).toMatchObject({ stroke: PRINT.onKind, width: 1.8, round: true })
    expect(cross).not.toHaveProperty('fill')
  })
})

describe('a ring round a mark', () => {
  it('is red, so wide, and so far off the mark', () => {
    const ring = ringShape('Polity', { x: 0, y: 0, width: 28, height: 28 }, { offset: 2, stroke: 2 })
    // 28 and twice 2 and 2: 34 px, twice as large as the outline.
    expect(ring).toEqual({ d: 'M3.5 3.5h17v17h-17z', stroke: PRINT.rubric, width: 1, matrix: [2, 0, 0, 2, -24, -24] })
  })

  it('is dotted where the mark is pinned', () => {
    const at = { x: 0, y: 0, width: 62, height: 11 }
    const ring = ringShape('Polity', at, { offset: 2, stroke: 2, pinned: true })
    expect(ring).toMatchObject({ stroke: PRINT.ink2, width: 1, dash: [0.01, 2], round: true })
    expect(ring.matrix).toEqual([4, 0, 0, 1, -48, -12])
  })
})

describe('a label', () => {
  const label = { text: 'Mustafa\nKemal', lang: 'tr', width: 50, height: 21.2 }
  const lines = (side: 'right' | 'left' | 'below' | 'above', away = 0) =>
    (labelShapes(label, FACE, side, MARK, away) as Lettering[]).map(({ x, y, anchor }) => [
      x,
      Math.round(y * 10) / 10,
      anchor,
    ])

  it('stands line by line on a side of its mark, 3 or 4 px off', () => {
    // Baselines are 8.1 px under the top of a line, lines 11.2 px apart.
    expect(lines('right')).toEqual([
      [114, 197.5, undefined],
      [114, 208.7, undefined],
    ])
    expect(lines('left')).toEqual([
      [86, 197.5, 'end'],
      [86, 208.7, 'end'],
    ])
    expect(lines('below')).toEqual([
      [100, 216.1, 'middle'],
      [100, 227.3, 'middle'],
    ])
    expect(lines('above')).toEqual([
      [100, 178.9, 'middle'],
      [100, 190.1, 'middle'],
    ])
  })

  it('stands farther off where there is a ring', () => {
    expect(lines('right', 5)[0]).toEqual([119, 197.5, undefined])
    expect(lines('left', 5)[0]).toEqual([81, 197.5, 'end'])
    expect(lines('below', 5)[0]).toEqual([100, 221.1, 'middle'])
    expect(lines('above', 5)[0]).toEqual([100, 173.9, 'middle'])
  })

  it('is black on white in the language it is in', () => {
    expect(labelShapes(label, FACE, 'right', MARK, 0)[1]).toMatchObject({
      text: 'Kemal',
      lang: 'tr',
      face: FACE,
      fill: PRINT.ink,
      halo: PRINT.sheet,
    })
  })
})
