import { type Box, overlap } from '../geometry.ts'

const CELL = 64

/** Boxes sorted into the cells of a grid, so that asking whether one overlaps another looks only at those near it. */
export class BoxGrid<T extends Box = Box> {
  readonly #cells = new Map<number, T[]>()

  add(box: T): void {
    const last = { column: cellOf(box.x2), row: cellOf(box.y2) }
    for (let column = cellOf(box.x1); column <= last.column; column++) {
      for (let row = cellOf(box.y1); row <= last.row; row++) {
        const key = keyOf(column, row)
        const cell = this.#cells.get(key)
        if (cell) cell.push(box)
        else this.#cells.set(key, [box])
      }
    }
  }

  /** True if the box overlaps any added box that is not `ignored`. */
  hits(box: Box, ignored?: (other: T) => boolean): boolean {
    const last = { column: cellOf(box.x2), row: cellOf(box.y2) }
    for (let column = cellOf(box.x1); column <= last.column; column++) {
      for (let row = cellOf(box.y1); row <= last.row; row++) {
        const cell = this.#cells.get(keyOf(column, row))
        if (cell) for (const other of cell) if (overlap(box, other) && !ignored?.(other)) return true
      }
    }
    return false
  }
}

function cellOf(at: number): number {
  return Math.floor(at / CELL)
}

function keyOf(column: number, row: number): number {
  return column * 1_000_003 + row
}
