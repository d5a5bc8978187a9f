import { lengthInside, orientation } from '../geometry.ts'
import { LABEL, PLATE } from '../sizes.ts'
import { type Arrangement, type LayoutProblem, labelOffset } from './layoutProblem.ts'
import { parted, sidesOf } from './lineSides.ts'

const MARGIN = 10
const CROSSING = 110
const ANGLE = (23 * Math.PI) / 180
const SIDE_COST = [0, 0.8, 1.8, 2.2]
const SIDES = LABEL.sides.length
// A line may touch the halo of a label but not its letters.
const HALO = 3.5

/**
 * Computes the cost of an arrangement: crossings, lines through marks and labels, overlaps, crowding, uneven lengths,
 * sharp angles, anything outside the frame. `around(i)` is the part that depends on item i, so that a move costs two
 * calls. Lines through marks, and overlaps, count `firmly` times, lines through names `legibly` times. Everything lies
 * in flat arrays: this is the inner loop.
 */
export class LayoutCost {
  readonly #at: Arrangement
  readonly #width: number
  readonly #height: number
  readonly #n: number
  readonly #m: number
  readonly #markW: Float64Array
  readonly #markH: Float64Array
  readonly #labelW: Float64Array
  readonly #labelH: Float64Array
  readonly #offset: Float64Array
  readonly #a: Int32Array
  readonly #b: Int32Array
  readonly #spread: Float64Array
  readonly #ideal: Float64Array
  readonly #weight: Float64Array
  readonly #incident: Int32Array[]
  /** Side of the square that each item would have if all shared the plate evenly; closer than that costs a little. */
  readonly #share: number
  readonly #sides: Uint8Array

  readonly #firmly: number
  readonly #legibly: number

  constructor({ width, height, items, pairs }: LayoutProblem, at: Arrangement, firmly = 1, legibly = 1) {
    this.#firmly = firmly
    this.#legibly = legibly
    this.#at = at
    this.#width = width
    this.#height = height
    this.#n = items.length
    this.#m = pairs.length
    this.#markW = Float64Array.from(items, (item) => item.width)
    this.#markH = Float64Array.from(items, (item) => item.height)
    this.#labelW = Float64Array.from(items, (item) => item.labelWidth)
    this.#labelH = Float64Array.from(items, (item) => item.labelHeight)
    this.#offset = Float64Array.from(items.flatMap((item) => LABEL.sides.flatMap((side) => labelOffset(item, side))))
    this.#a = Int32Array.from(pairs, ([a]) => a)
    this.#b = Int32Array.from(pairs, ([, b]) => b)
    this.#spread = Float64Array.from(pairs, ([, , lines]) => (PLATE.step / 4) * (lines - 1))
    this.#weight = Float64Array.from(pairs, ([, , lines]) => Math.sqrt(lines))
    const degree = new Float64Array(items.length)
    for (const [a, b, lines] of pairs) {
      degree[a]! += lines
      degree[b]! += lines
    }
    this.#share = Math.min(190, 1.15 * Math.sqrt((width * height) / Math.max(1, items.length)))
    const base = Math.min(150, 0.8 * Math.sqrt((width * height) / Math.max(1, items.length)))
    // A hub needs longer lines; a bundle needs room for its curves and labels.
    this.#ideal = Float64Array.from(
      pairs,
      ([a, b, lines]) => base * (0.86 + 0.035 * Math.min(16, degree[a]! + degree[b]!)) + 8 * (lines - 1),
    )
    this.#sides = new Uint8Array(items.length)
    this.#incident = items.map((_, i) => Int32Array.from(pairs.flatMap(([a, b], p) => (a === i || b === i ? [p] : []))))
  }

  /** The cost of the whole arrangement. */
  total(): number {
    let sum = 0
    for (let i = 0; i < this.#n; i++) {
      sum += this.#frame(i) + SIDE_COST[this.#at.side[i]!]! + this.#angles(i)
      for (let j = i + 1; j < this.#n; j++) sum += this.#overlapCost(i, j)
      for (let p = 0; p < this.#m; p++) sum += this.#lineThroughItem(p, i)
    }
    for (let p = 0; p < this.#m; p++) sum += this.#length(p) + this.#crossings(p) / 2
    return sum
  }

  /**
   * The part of the cost that changes when item i is moved or its label changes sides; stops counting beyond `most`.
   */
  around(i: number, most = Number.POSITIVE_INFINITY): number {
    const mine = this.#incident[i]!
    let sum = this.#frame(i) + SIDE_COST[this.#at.side[i]!]! + this.#angles(i)
    for (let j = 0; j < this.#n; j++) if (j !== i) sum += this.#overlapCost(i, j)
    for (let k = 0; k < mine.length && sum <= most; k++) {
      const p = mine[k]!
      sum += this.#length(p) + this.#crossings(p) + this.#angles(this.#a[p] === i ? this.#b[p]! : this.#a[p]!)
    }
    for (let p = 0; p < this.#m && sum <= most; p++) sum += this.#lineThroughItem(p, i)
    for (let k = 0; k < mine.length && sum <= most; k++) {
      const p = mine[k]!
      for (let j = 0; j < this.#n; j++) if (j !== i) sum += this.#lineThroughItem(p, j)
    }
    return sum
  }

  /** The part of the cost that changes when only the label of item i changes sides. */
  aroundLabel(i: number): number {
    let sum = this.#frame(i) + SIDE_COST[this.#at.side[i]!]!
    for (let j = 0; j < this.#n; j++) if (j !== i) sum += this.#overlapCost(i, j)
    for (let p = 0; p < this.#m; p++) sum += this.#lineThroughItem(p, i)
    return sum
  }

  /** True if a line runs through the letters of item i. */
  isStruck(i: number): boolean {
    for (let p = 0; p < this.#m; p++) if (this.#lengthInLabel(p, i) > 0) return true
    return false
  }

  /** True if item i and its label lie over no other item and no other label, and no other label over it. */
  isClear(i: number): boolean {
    for (let j = 0; j < this.#n; j++) {
      if (j === i) continue
      const far = Math.hypot(this.#at.x[i]! - this.#at.x[j]!, this.#at.y[i]! - this.#at.y[j]!)
      if (far < this.#markW[i]! / 2 + this.#markW[j]! / 2 || this.#clashes(i, j) > 0) return false
    }
    return true
  }

  // Overlaps of two items: labels with labels and marks, marks nearer than the spacing.
  #overlapCost(i: number, j: number): number {
    const { x, y } = this.#at
    const dx = x[i]! - x[j]!
    const dy = y[i]! - y[j]!
    if (dx > 420 || dx < -420 || dy > 160 || dy < -160) return 0
    let sum = 0
    const d2 = dx * dx + dy * dy
    if (d2 < PLATE.spacing * PLATE.spacing) sum += 46 * (1 - Math.sqrt(d2) / PLATE.spacing) ** 2
    if (d2 < this.#share * this.#share) sum += 12 * (1 - Math.sqrt(d2) / this.#share) ** 2
    return sum + this.#firmly * this.#clashes(i, j)
  }

  // Labels over labels and marks.
  #clashes(i: number, j: number): number {
    const { x, y, side } = this.#at
    const oi = 2 * (i * SIDES + side[i]!)
    const oj = 2 * (j * SIDES + side[j]!)
    const ix = x[i]! + this.#offset[oi]!
    const iy = y[i]! + this.#offset[oi + 1]!
    const jx = x[j]! + this.#offset[oj]!
    const jy = y[j]! + this.#offset[oj + 1]!
    const iw = this.#labelW[i]!
    const ih = this.#labelH[i]!
    const jw = this.#labelW[j]!
    const jh = this.#labelH[j]!
    const mi = this.#markW[i]! + 4
    const ni = this.#markH[i]! + 4
    const mj = this.#markW[j]! + 4
    const nj = this.#markH[j]! + 4
    return (
      clash(ix, iy, iw, ih, jx, jy, jw, jh) +
      clash(ix, iy, iw, ih, x[j]! - mj / 2, y[j]! - nj / 2, mj, nj) +
      clash(jx, jy, jw, jh, x[i]! - mi / 2, y[i]! - ni / 2, mi, ni)
    )
  }

  // A line through the mark or the letters of an item.
  #lineThroughItem(p: number, i: number): number {
    const { x, y } = this.#at
    const a = this.#a[p]!
    const b = this.#b[p]!
    const inside = this.#lengthInLabel(p, i)
    let sum = inside > 0 ? this.#legibly * (50 + 0.6 * inside) * this.#weight[p]! : 0
    if (i !== a && i !== b) {
      const ax = x[a]!
      const ay = y[a]!
      const bx = x[b]!
      const by = y[b]!
      const spread = this.#spread[p]!
      const need = Math.max(this.#markW[i]!, this.#markH[i]!) / 2 + 9 + spread
      const px = x[i]! - ax
      const py = y[i]! - ay
      const dx = bx - ax
      const dy = by - ay
      const along = px * dx + py * dy
      const square = dx * dx + dy * dy
      if (along > 0 && along < square) {
        const off = Math.abs(px * dy - py * dx)
        if (off * off < need * need * square)
          sum += this.#firmly * (30 + 75 * (1 - off / Math.sqrt(square) / need)) * this.#weight[p]!
      }
    }
    return sum
  }

  // The length of a line within the letters of an item; parallel lines are as wide as all of them together.
  #lengthInLabel(p: number, i: number): number {
    const { x, y, side } = this.#at
    const a = this.#a[p]!
    const b = this.#b[p]!
    const spread = this.#spread[p]!
    const ax = x[a]!
    const ay = y[a]!
    const bx = x[b]!
    const by = y[b]!
    const o = 2 * (i * SIDES + side[i]!)
    const left = x[i]! + this.#offset[o]! + HALO - spread
    const top = y[i]! + this.#offset[o + 1]! + HALO - spread
    const right = left + this.#labelW[i]! - 2 * HALO + 2 * spread
    const bottom = top + this.#labelH[i]! - 2 * HALO + 2 * spread
    if (
      (ax < left && bx < left) ||
      (ax > right && bx > right) ||
      (ay < top && by < top) ||
      (ay > bottom && by > bottom)
    )
      return 0
    return lengthInside(ax, ay, bx, by, left, top, right, bottom)
  }

  #crossings(p: number): number {
    const { x, y } = this.#at
    const a = this.#a[p]!
    const b = this.#b[p]!
    const ax = x[a]!
    const ay = y[a]!
    const bx = x[b]!
    const by = y[b]!
    let sum = 0
    sidesOf(a, b, x, y, this.#sides)
    for (let q = 0; q < this.#m; q++) {
      const c = this.#a[q]!
      const d = this.#b[q]!
      if (!parted(this.#sides, c, d)) continue
      const cx = x[c]!
      const cy = y[c]!
      const dx = x[d]!
      const dy = y[d]!
      if (orientation(cx, cy, dx, dy, ax, ay) > 0 === orientation(cx, cy, dx, dy, bx, by) > 0) continue
      sum += this.#weight[q]!
    }
    return sum * CROSSING * this.#weight[p]!
  }

  #length(p: number): number {
    const { x, y } = this.#at
    const a = this.#a[p]!
    const b = this.#b[p]!
    const off = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / this.#ideal[p]! - 1
    return off > 0 ? 7 * off * off + 2.5 * off : 26 * off * off
  }

  // Lines of one item at a sharp angle.
  #angles(i: number): number {
    const mine = this.#incident[i]!
    const { x, y } = this.#at
    let sum = 0
    for (let k = 0; k < mine.length; k++) {
      const p = mine[k]!
      const pi = this.#a[p] === i ? this.#b[p]! : this.#a[p]!
      const px = x[pi]! - x[i]!
      const py = y[pi]! - y[i]!
      for (let l = k + 1; l < mine.length; l++) {
        const q = mine[l]!
        const qi = this.#a[q] === i ? this.#b[q]! : this.#a[q]!
        const qx = x[qi]! - x[i]!
        const qy = y[qi]! - y[i]!
        const dot = px * qx + py * qy
        const det = Math.abs(px * qy - py * qx)
        // tan 23° = 0.4245: the costly angle only where it counts.
        if (dot <= 0 || det > 0.4245 * dot) continue
        sum += 15 * (1 - Math.atan2(det, dot) / ANGLE) ** 2
      }
    }
    return sum
  }

  // Cost of what lies outside the frame, label included.
  #frame(i: number): number {
    const o = 2 * (i * SIDES + this.#at.side[i]!)
    const px = this.#at.x[i]!
    const py = this.#at.y[i]!
    const x = px + this.#offset[o]!
    const y = py + this.#offset[o + 1]!
    const mw = this.#markW[i]! / 2
    const mh = this.#markH[i]! / 2
    const out =
      Math.max(0, MARGIN - Math.min(x, px - mw)) +
      Math.max(0, Math.max(x + this.#labelW[i]!, px + mw) - this.#width + MARGIN) +
      Math.max(0, MARGIN - Math.min(y, py - mh)) +
      Math.max(0, Math.max(y + this.#labelH[i]!, py + mh) - this.#height + MARGIN)
    return out > 0 ? 20 + 5 * out : 0
  }
}

// Two boxes, each given by corner and size, that overlap.
function clash(ax: number, ay: number, aw: number, ah: number, bx: number, by: number, bw: number, bh: number): number {
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  if (w <= 0) return 0
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  if (h <= 0) return 0
  return 150 + 3 * Math.min(w, h) + 0.06 * w * h
}
