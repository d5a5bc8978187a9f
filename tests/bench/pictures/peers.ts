import { roomFor } from '../../../drawing/layout/roomFor.ts'
import { type Place, type Places, tenth } from '../../../drawing/places.ts'
import { seeded } from '../../fixtures/random.ts'
import { byD3 } from './byD3.ts'
import { byElk } from './byElk.ts'
import { byFcose } from './byFcose.ts'
import { byForceAtlas2 } from './byForceAtlas2.ts'
import { withSides } from './labelSides.ts'
import { CANVAS, type Placer, type Point } from './placer.ts'
import type { Sketch } from './sketch.ts'

/** A layout of a library: where every item goes. */
export type PeerLayout = (task: PeerTask) => Promise<Point[]>

/** The task that a library is given. */
export interface PeerTask extends Sketch {
  /** Where it starts, or for a held item stays; nothing where it chooses for itself. */
  start: Point[] | undefined
  held: boolean[]
  /** The length that lines are to have: in a picture that grows the mean of those that stand. */
  length: number
}

const LAYOUTS: Record<string, PeerLayout> = {
  fcose: byFcose,
  'ELK stress': byElk,
  ForceAtlas2: byForceAtlas2,
  'd3-force': byD3,
}

/** The layouts of others, in turn for one graph. */
export function peers(): Placer[] {
  return Object.entries(LAYOUTS).map(([name, layout]) => ({
    name,
    async first(sketch) {
      const held = sketch.items.map(() => false)
      return labelled(sketch, fitted(await layout({ ...sketch, start: undefined, held, length: LENGTH }), sketch))
    },
    async more(sketch, placed, expanded) {
      const { items } = sketch
      const random = seeded(items.length)
      const from = placed.get(expanded) as Place
      const near = () => (random.next() - 0.5) * 40
      const held = items.map(({ id }) => placed.has(id))
      const start = items.map(({ id }) => placed.get(id) ?? { x: from.x + near(), y: from.y + near() })
      const found = await layout({ ...sketch, start, held, length: meanLength(sketch, placed) })
      return labelled(sketch, shifted(found, start, held))
    },
  }))
}

/** The length that lines have where nothing stands yet. */
const LENGTH = 100

// Scaled evenly to the plate that ours has, with room for labels at its sides, as a camera would.
function fitted(found: Point[], { items }: Sketch): Point[] {
  const room = roomFor(items.length, CANVAS)
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((room.width - 160) / (right - left || 1), (room.height - 60) / (bottom - top || 1))
  return found.map(({ x, y }) => ({
    x: room.width / 2 + (x - (left + right) / 2) * scale,
    y: room.height / 2 + (y - (top + bottom) / 2) * scale,
  }))
}

// Some move all of a picture at the end: it is moved back, and what is held stands exactly where it stood.
function shifted(found: Point[], start: Point[], held: boolean[]): Point[] {
  const standing = found.flatMap((at, i) => (held[i] ? [{ x: start[i]!.x - at.x, y: start[i]!.y - at.y }] : []))
  const dx = standing.reduce((sum, { x }) => sum + x, 0) / standing.length
  const dy = standing.reduce((sum, { y }) => sum + y, 0) / standing.length
  return found.map(({ x, y }, i) => (held[i] ? start[i]! : { x: x + dx, y: y + dy }))
}

function meanLength({ items, pairs }: Sketch, placed: Places): number {
  const lengths = pairs.flatMap(([a, b]) => {
    const from = placed.get(items[a]!.id)
    const to = placed.get(items[b]!.id)
    return from && to ? [Math.hypot(from.x - to.x, from.y - to.y)] : []
  })
  return lengths.reduce((sum, one) => sum + one, 0) / lengths.length || LENGTH
}

function labelled(sketch: Sketch, at: Point[]): Places {
  return withSides(
    sketch,
    at.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) })),
  )
}
