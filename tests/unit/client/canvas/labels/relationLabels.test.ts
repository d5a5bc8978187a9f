import type { EdgeSingular } from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { placeRelationLabels } from '../../../../../client/canvas/labels/relationLabels.ts'
import { RELATION_LABEL } from '../../../../../drawing/sizes.ts'
import { textWidth } from '../../../../../drawing/textWidth.ts'

const WORDING = 'does not recognise'
const WIDTH = textWidth(WORDING, { family: 'sans', style: 'normal', weight: 400, size: RELATION_LABEL.size }, 'en')

/** A straight line, level unless it falls, as Cytoscape would give it. */
function edge(length: number, classes: string, y = 0, x = 0, falls = 0): EdgeSingular {
  return {
    data: (name: string) => (name === 'wording' ? WORDING : `${y} ${x} ${falls} ${length} ${name}`),
    hasClass: (name: string) => classes.split(' ').includes(name),
    sourceEndpoint: () => ({ x, y }),
    targetEndpoint: () => ({ x: x + length, y: y + falls }),
    controlPoints: () => undefined,
  } as unknown as EdgeSingular
}

const offsets = (...edges: EdgeSingular[]) => placeRelationLabels(edges, [], 'en').map(({ offset }) => offset)

describe('the label of a line', () => {
  const short = WIDTH + 40

  it('stands on a short line, but never over the crossing that negates it', () => {
    expect(offsets(edge(short, 'affirmed'))).toEqual([short / 2])
    for (const classes of ['negated', 'negated thread']) {
      const [label] = placeRelationLabels([edge(short, classes)], [], 'en')
      expect([label!.offset, label!.beside.x]).toEqual([short / 2, expect.closeTo(0)])
      // Above it, clear of the line and of its crossing.
      expect(label!.box.y2).toBeLessThanOrEqual(-7)
    }
  })

  it('stands beside the line of a denial only where nothing else stands or runs', () => {
    const above = { x1: 0, y1: -30, x2: short, y2: -8 }
    const [below] = placeRelationLabels([edge(short, 'negated')], [above], 'en')
    expect(below!.box.y1).toBeGreaterThanOrEqual(7)
    const line = edge(short, 'negated')
    const others = [edge(short, 'affirmed', 16), edge(short, 'affirmed', -16)]
    expect(placeRelationLabels([line, ...others], [], 'en').filter(({ edge: of }) => of === line)).toEqual([])
  })

  it('stands beside its line where it would lie over another line of the same two', () => {
    const long = 4 * WIDTH
    const twin = (y: number) =>
      Object.assign(edge(long, 'affirmed', y), { data: (name: string) => (name === 'wording' ? WORDING : name) })
    const [upper, lower] = placeRelationLabels([twin(0), twin(6)], [], 'en')
    expect([upper!.box.y2, lower!.box.y1]).toEqual([expect.closeTo(-2), expect.closeTo(8)])
    const [crossed] = placeRelationLabels([edge(long, 'affirmed'), edge(long, 'affirmed', 6)], [], 'en')
    expect(crossed!.beside).toEqual({ x: 0, y: 0 })
  })

  it('stands on one side of the crossing where there is room', () => {
    const long = 3 * WIDTH
    const [offset] = offsets(edge(long, 'negated'))
    expect(Math.abs(offset! - long / 2)).toBeGreaterThan(WIDTH / 2 + 7)
  })

  it('keeps off the crossing of another line too', () => {
    const long = 4 * WIDTH
    const other = edge(6 * WIDTH, 'negated', 4, -WIDTH)
    const line = edge(long, 'affirmed')
    const label = placeRelationLabels([line, other], [], 'en').find(({ edge: of }) => of === line)
    expect(Math.abs(label!.offset - long / 2)).toBeGreaterThan(WIDTH / 2)
  })

  it('stands on a steep line that is shorter than its words, beside the crossing too', () => {
    expect(offsets(edge(0, 'affirmed', 0, 0, 50))).toEqual([25])
    expect(offsets(edge(0, 'negated', 0, 0, 100)).map(Math.round)).toEqual([28])
    // Arrowhead and all is seen.
    expect(offsets(edge(0, 'affirmed', 0, 0, 38))).toEqual([])
  })

  it('covers no name, nor a mark', () => {
    const name = { x1: 0, y1: -10, x2: 6 * WIDTH, y2: 10 }
    expect(placeRelationLabels([edge(6 * WIDTH, 'affirmed')], [name], 'en')).toEqual([])
    const half = { ...name, x2: 3 * WIDTH }
    const [label] = placeRelationLabels([edge(6 * WIDTH, 'lit')], [half], 'en')
    expect(label!.box.x1).toBeGreaterThanOrEqual(half.x2)
  })

  it('goes along its line to where no other runs through it', () => {
    const long = 6 * WIDTH
    const other = edge(0, 'affirmed', -100, long / 2, 200)
    const [label] = placeRelationLabels([edge(long, 'affirmed'), other], [], 'en')
    expect(label!.box.x1 > long / 2 || label!.box.x2 < long / 2).toBe(true)
    // Without such a place it stands there all the same.
    const many = Array.from({ length: 60 }, (_, k) => edge(0, 'affirmed', -100, (k * long) / 60, 200))
    expect(placeRelationLabels([edge(long, 'affirmed'), ...many], [], 'en')[0]!.offset).toBe(long / 2)
  })

  it('never lies across two negated lines', () => {
    const line = edge(4 * WIDTH, 'negated')
    const beside = edge(4 * WIDTH, 'negated', 5)
    const labels = placeRelationLabels([line, beside], [], 'en')
    expect(labels.map(({ box }) => box.y2 < 0 || box.y1 > 5)).toEqual([true, true])
    const third = edge(4 * WIDTH, 'negated', -5)
    expect(placeRelationLabels([line, beside, third], [], 'en').map(({ edge: of }) => of)).toEqual([beside, third])
    expect(placeRelationLabels([line, edge(4 * WIDTH, 'affirmed', 5)], [], 'en')).not.toEqual([])
    expect(placeRelationLabels([line, edge(4 * WIDTH, 'negated', 22)], [], 'en')).toHaveLength(2)
  })
})
