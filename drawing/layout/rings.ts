import { LABEL } from '../sizes.ts'
import type { Arrangement, LayoutTask } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'

// Along a ring between two marks, and between two rings, in px: room for a label at the side of each.
const ALONG = 42
const ACROSS = 104
// Room left free outside the outermost ring.
const RIM = 70

/**
 * Sets concentric rings by distance from the centre. Every entity has a share of the circle as wide as its subtree
 * (after Wills, 1999), so that what belongs together lies in one direction; entities not joined to the centre form the
 * outermost ring.
 */
export function rings(task: LayoutTask): Arrangement {
  const n = task.items.length
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const side = new Uint8Array(n)
  if (n === 0) return { x, y, side }
  const near = neighboursOf(task)
  const centre = task.centre ?? busiest(task)
  const { depth, parent } = tree(near, centre)
  const children = near.map((): number[] => [])
  for (let i = 0; i < n; i++) if (i !== centre) children[parent[i]!]!.push(i)
  const angle = angles(children, centre)
  // Wide plates have wide rings.
  const stretch = Math.min(1.5, Math.max(1, task.width / task.height))
  const count = Math.max(...depth) + 1
  const on = Array.from({ length: count }, (_, ring) => range(n).filter((i) => depth[i] === ring))
  const radii: number[] = []
  for (const [ring, here] of on.entries())
    radii.push(ring === 0 ? 0 : Math.max(radii[ring - 1]! + ACROSS, ALONG / closest(here.map((i) => angle[i]!))))
  // Where the plate has room for more, the rings take it: labels need it.
  const room = Math.max(1, (Math.min(task.width / stretch, task.height) / 2 - RIM) / Math.max(1, radii.at(-1)!))
  for (const [ring, here] of on.entries()) {
    for (const i of here) {
      const radius = radii[ring]! * room
      x[i] = task.width / 2 + radius * stretch * Math.cos(angle[i]!)
      y[i] = task.height / 2 + radius * Math.sin(angle[i]!)
      side[i] = LABEL.sides.indexOf(Math.cos(angle[i]!) < 0 ? 'left' : 'right')
    }
  }
  side[centre] = LABEL.sides.indexOf('below')
  return { x, y, side }
}

function busiest({ items, pairs }: LayoutTask): number {
  const lines = new Float64Array(items.length)
  for (const [a, b, count] of pairs) {
    lines[a]! += count
    lines[b]! += count
  }
  return lines.indexOf(Math.max(...lines))
}

// Depth and parent of each item in a tree from the centre; items joined to nothing hang on the centre, farthest out.
function tree(near: number[][], centre: number): { depth: number[]; parent: number[] } {
  const depth = near.map(() => -1)
  const parent = near.map(() => centre)
  depth[centre] = 0
  let here = [centre]
  let ring = 0
  while (here.length > 0) {
    ring++
    const next: number[] = []
    for (const i of here) {
      for (const j of near[i]!) {
        if (depth[j] !== -1) continue
        depth[j] = ring
        parent[j] = i
        next.push(j)
      }
    }
    here = next
  }
  return { depth: depth.map((far) => (far === -1 ? ring : far)), parent }
}

// The middle of each one's share of the circle: as many parts as it has leaves.
function angles(children: number[][], centre: number): Float64Array {
  const order = [centre]
  for (let k = 0; k < order.length; k++) order.push(...children[order[k]!]!)
  const leaves = new Float64Array(children.length).fill(1)
  for (const i of order.toReversed()) {
    if (children[i]!.length > 0) leaves[i] = children[i]!.reduce((sum, child) => sum + leaves[child]!, 0)
  }
  const from = new Float64Array(children.length)
  const angle = new Float64Array(children.length)
  const part = (2 * Math.PI) / leaves[centre]!
  for (const i of order) {
    angle[i] = -Math.PI / 2 + (from[i]! + leaves[i]! / 2) * part
    let next = from[i]!
    for (const child of children[i]!) {
      from[child] = next
      next += leaves[child]!
    }
  }
  return angle
}

// The least angle between two neighbours on a ring.
function closest(on: number[]): number {
  const sorted = on.toSorted((a, b) => a - b)
  return sorted.reduce(
    (least, one, k) => Math.min(least, k === 0 ? one + 2 * Math.PI - sorted.at(-1)! : one - sorted[k - 1]!),
    2 * Math.PI,
  )
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i)
}
