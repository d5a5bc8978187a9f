import { describe, expect, it } from 'vitest'
import { alongRows, type Rows } from '../../../../drawing/layout/alongRows.ts'
import { bySteps } from '../../../../drawing/layout/arrange.ts'
import { LayoutCost } from '../../../../drawing/layout/layoutCost.ts'
import type { Arrangement, LayoutProblem, Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { LABEL } from '../../../../drawing/sizes.ts'
import { arranged, smallPicture, writtenOf } from './smallPicture.ts'

const named = (id: string, labelWidth: number, labelHeight = 24) => ({
  id,
  width: 16,
  height: 16,
  labelWidth,
  labelHeight,
})
// Five paths from the first to the third, as Trace finds them between a person and a movement.
const PATHS = [
  named('radek', 52),
  named('help', 115),
  named('movement', 140, 40),
  named('talat', 82),
  named('berlin', 128),
  named('istanbul', 140),
  named('cemal', 90),
  named('enver', 88),
]
const LINES: Pair[] = [
  [0, 1, 1],
  [1, 2, 1],
  [0, 3, 1],
  [2, 3, 1],
  [0, 4, 1],
  [4, 5, 1],
  [2, 5, 1],
  [1, 6, 1],
  [2, 6, 1],
  [1, 7, 1],
  [2, 7, 1],
]
const problem: LayoutProblem = smallPicture({ width: 424, height: 596, items: PATHS, pairs: LINES })
const struck = (at: Arrangement) => {
  const cost = new LayoutCost(problem, at)
  return PATHS.filter((_, i) => cost.isStruck(i) || !cost.isClear(i)).map(({ id }) => id)
}
const row = [0, 1, 2, 1, 1, 2, 2, 2]
const rows: Rows = { row, along: 'x', leave: 40 }
// As rows set them, each name above its mark, where lines come in.
const start = () =>
  arranged(
    [178, 64, 3],
    [99, 298, 3],
    [254, 532, 3],
    [212, 298, 3],
    [325, 298, 3],
    [339, 532, 3],
    [85, 532, 3],
    [170, 532, 3],
  )

describe('names along rows', () => {
  it('are freed of every line, their own too', () => {
    const at = start()
    expect(struck(at).length).toBeGreaterThan(3)
    alongRows(problem, at, rows)
    expect(struck(at)).toEqual([])
  })

  it('are free in a picture of paths as it is laid out', () => {
    const places = [...bySteps(problem).values()]
    expect(
      struck(
        arranged(...places.map(({ x, y, side }) => [x, y, LABEL.sides.indexOf(side)] as [number, number, number])),
      ),
    ).toEqual([])
  })

  it('leave the line of their row no farther than they may', () => {
    const at = start()
    const home = start().y
    alongRows(problem, at, rows)
    expect(Math.max(...at.y.map((y, i) => Math.abs(y - home[i]!)))).toBeLessThanOrEqual(rows.leave)
    const turned = { x: start().y, y: start().x, side: start().side }
    alongRows({ ...problem, width: 596, height: 424 }, turned, { ...rows, along: 'y' })
    expect(Math.max(...turned.x.map((x, i) => Math.abs(x - home[i]!)))).toBeLessThanOrEqual(rows.leave)
    expect(turned.y).not.toEqual(start().x)
  })

  it('stay where none is struck', () => {
    const pairs: Pair[] = [[0, 1, 1]]
    const at = arranged([100, 64], [100, 298])
    alongRows({ ...problem, items: PATHS.slice(0, 2), pairs }, at, { row: [0, 1], along: 'x', leave: 40 })
    expect(writtenOf(at)).toEqual(writtenOf(arranged([100, 64], [100, 298])))
  })

  it('come out alike each time', () => {
    const [one, two] = [start(), start()]
    alongRows(problem, one, rows)
    alongRows(problem, two, rows)
    expect(one).toEqual(two)
  })
})
