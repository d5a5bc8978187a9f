import type { EdgeSingular } from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { placeRelationLabels } from '../../../../../client/canvas/labels/relationLabels.ts'
import { RELATION_LABEL } from '../../../../../drawing/sizes.ts'
import { textWidth } from '../../../../../drawing/textWidth.ts'

const WORDING = 'does not recognise'
const WIDTH = textWidth(WORDING, { family: 'sans', style: 'normal', weight: 400, size: RELATION_LABEL.size }, 'en')
const CLEAR = { all: [], strong: [] }

/** A straight level line as Cytoscape would give it. */
function edge(length: number, classes: string, y = 0, x = 0): EdgeSingular {
  return {
    data: () => WORDING,
    hasClass: (name: string) => classes.split(' ').includes(name),
    sourceEndpoint: () => ({ x, y }),
    targetEndpoint: () => ({ x: x + length, y }),
    controlPoints: () => undefined,
  } as unknown as EdgeSingular
}

const offsets = (...edges: EdgeSingular[]) => placeRelationLabels(edges, CLEAR, 'en').map(({ offset }) => offset)

describe('the label of a line', () => {
  const short = WIDTH + 40

  it('stands on a short line, but never over the crossing that negates it', () => {
    expect(offsets(edge(short, 'affirmed'))).toEqual([short / 2])
    expect(offsets(edge(short, 'negated'))).toEqual([])
    expect(offsets(edge(short, 'negated thread'))).toEqual([])
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
    const label = placeRelationLabels([line, other], CLEAR, 'en').find(({ edge: of }) => of === line)
    expect(Math.abs(label!.offset - long / 2)).toBeGreaterThan(WIDTH / 2)
  })
})
