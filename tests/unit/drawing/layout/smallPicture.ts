import type { Arrangement, Item, LayoutProblem, Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { type Places, tenth } from '../../../../drawing/places.ts'
import { LABEL } from '../../../../drawing/sizes.ts'

const item = (id: string, [width, height]: [number, number], [labelWidth, labelHeight]: [number, number]): Item => ({
  id,
  width,
  height,
  labelWidth,
  labelHeight,
})

/** Seven entities: a triangle with a tail and a pair that crosses it, in marks and labels of several sizes. */
export const ITEMS: Item[] = [
  item('a', [20, 20], [80, 25]),
  item('b', [16, 14], [50, 24]),
  item('c', [13, 13], [110, 38]),
  item('d', [13, 15], [40, 24]),
  item('e', [18, 13], [70, 24]),
  item('f', [13, 13], [30, 24]),
  item('g', [15, 13], [60, 24]),
]

export const PAIRS: Pair[] = [
  [0, 1, 1],
  [0, 2, 2],
  [1, 2, 1],
  [2, 3, 1],
  [3, 4, 3],
  [1, 4, 1],
  [5, 6, 1],
]

/** The small picture on a plate as wide as half a screen. */
export function smallPicture(some: Partial<LayoutProblem> = {}): LayoutProblem {
  return { width: 640, height: 400, items: ITEMS, pairs: PAIRS, seeds: [11, 23, 37, 53], moves: 400, ...some }
}

/** An arrangement of items one after another, each as x, y and side. */
export function arranged(...at: [x: number, y: number, side?: number][]): Arrangement {
  return {
    x: Float64Array.from(at, ([x]) => x),
    y: Float64Array.from(at, ([, y]) => y),
    side: Uint8Array.from(at, ([, , side]) => side ?? 0),
  }
}

/** Places as short lines, to be compared with what they were. */
export function written(places: Places): string[] {
  return [...places].map(([id, { x, y, side }]) => `${id} ${x} ${y} ${side}`)
}

/** The same of an arrangement, its items named by their number. */
export function writtenOf({ x, y, side }: Arrangement): string[] {
  return Array.from(x, (one, i) => `${tenth(one)} ${tenth(y[i]!)} ${LABEL.sides[side[i]!]}`)
}
