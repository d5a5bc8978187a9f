const EMPTY = -1
// A cell that is seen under less than this angle is taken as one point.
const ANGLE = 1
// Below this, points that lie on each other share a cell.
const DEEPEST = 18

/**
 * Points sorted into squares within squares, so that distant ones count as one (Barnes and Hut, 1986). In flat arrays:
 * this is an inner loop.
 */
export class QuadTree {
  readonly #at: Float64Array
  readonly #size: number
  /** Four for each cell: the number of a cell, or of a point as -2 - i, or EMPTY. */
  readonly #children: Int32Array
  /** Number of points in a cell, and the sums of their coordinates. */
  readonly #points: Float64Array
  readonly #x: Float64Array
  readonly #y: Float64Array
  #cells = 1

  /** Positions are [x0, y0, x1, y1, …]. */
  constructor(at: Float64Array) {
    this.#at = at
    const n = at.length / 2
    // Every point divides at most as many cells as the tree is deep; most divide one.
    const room = n * 4 + DEEPEST
    this.#children = new Int32Array(4 * room).fill(EMPTY)
    this.#points = new Float64Array(room)
    this.#x = new Float64Array(room)
    this.#y = new Float64Array(room)
    let left = Number.POSITIVE_INFINITY
    let top = Number.POSITIVE_INFINITY
    let most = 1
    for (let i = 0; i < n; i++) {
      left = Math.min(left, at[2 * i]!)
      top = Math.min(top, at[2 * i + 1]!)
    }
    for (let i = 0; i < n; i++) most = Math.max(most, at[2 * i]! - left, at[2 * i + 1]! - top)
    this.#size = most * 1.001
    for (let i = 0; i < n; i++) this.#add(i, left, top)
  }

  #add(i: number, left: number, top: number): void {
    const x = this.#at[2 * i]!
    const y = this.#at[2 * i + 1]!
    let cell = 0
    let half = this.#size / 2
    for (let depth = 0; ; depth++, half /= 2) {
      this.#points[cell]!++
      this.#x[cell]! += x
      this.#y[cell]! += y
      // The deepest cell is not split further, nor any when the room is used up, which only heaps of points do.
      if (depth === DEEPEST || this.#cells === this.#points.length) return
      const right = x >= left + half
      const low = y >= top + half
      if (right) left += half
      if (low) top += half
      const slot = 4 * cell + (right ? 1 : 0) + (low ? 2 : 0)
      const child = this.#children[slot]!
      if (child === EMPTY) {
        this.#children[slot] = -2 - i
        return
      }
      if (child >= 0) {
        cell = child
        continue
      }
      // Another point is here: the square is divided, and that point goes one further down.
      const other = -2 - child
      const fresh = this.#cells++
      const ox = this.#at[2 * other]!
      const oy = this.#at[2 * other + 1]!
      this.#children[slot] = fresh
      this.#points[fresh] = 1
      this.#x[fresh] = ox
      this.#y[fresh] = oy
      const quarter = half / 2
      this.#children[4 * fresh + (ox >= left + quarter ? 1 : 0) + (oy >= top + quarter ? 2 : 0)] = child
      cell = fresh
    }
  }

  /** Adds to every point's push `square` ÷ distance, away from all others that are nearer than the root of `reach`. */
  repel(push: Float64Array, square: number, reach: number): void {
    const cells = new Int32Array(4 * DEEPEST + 8)
    const sizes = new Float64Array(cells.length)
    for (let i = 0; i < this.#at.length / 2; i++) {
      const x = this.#at[2 * i]!
      const y = this.#at[2 * i + 1]!
      let fx = 0
      let fy = 0
      let waiting = 1
      cells[0] = 0
      sizes[0] = this.#size
      while (waiting > 0) {
        waiting--
        const cell = cells[waiting]!
        const half = sizes[waiting]! / 2
        for (let k = 0; k < 4; k++) {
          const child = this.#children[4 * cell + k]!
          if (child === EMPTY || child === -2 - i) continue
          const points = child >= 0 ? this.#points[child]! : 1
          const dx = x - (child >= 0 ? this.#x[child]! / points : this.#at[2 * (-2 - child)]!)
          const dy = y - (child >= 0 ? this.#y[child]! / points : this.#at[2 * (-2 - child) + 1]!)
          const d2 = dx * dx + dy * dy + 0.01
          if (child >= 0 && half * half > ANGLE * ANGLE * d2) {
            cells[waiting] = child
            sizes[waiting++] = half
          } else if (d2 <= reach) {
            const f = (points * square) / d2
            fx += dx * f
            fy += dy * f
          }
        }
      }
      push[2 * i]! += fx
      push[2 * i + 1]! += fy
    }
  }
}
