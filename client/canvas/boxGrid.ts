import { type Box, overlap } from './geometry.ts'

const CELL = 64

/** Boxes sorted into the cells of a grid, so that asking whether one overlaps another looks only at those near it. */
export class BoxGrid<T extends Box = Box> {
  readonly #cells = new Map<number, T[]>()

  add(box: T): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Whether the box overlaps any of those added, but for those that `ignored` names. */
  hits(box: Box, ignored?: (other: T) => boolean): boolean {
    for (const key of keysOf(box)) {
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other) && !ignored?.(other)) return true
    }
    return false
  }
}

function keysOf({ x1, y1, x2, y2 }: Box): number[] {
  const keys: number[] = []
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column++) {
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row++) keys.push(column * 1_000_003 + row)
  }
  return keys
}
