import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { PeerLayout } from './peers.ts'

// The values of d3 itself: its forces are for lines so long.
const OWN_LENGTH = 30
const OWN_CHARGE = -30
const ROUNDS = 300

/** d3-force as its examples have it: links, charge, a weak pull to the middle, and marks that do not collide. */
export const byD3: PeerLayout = async ({ items, pairs, start, held, length }) => {
  const nodes = items.map(
    (_, i): SimulationNodeDatum => ({
      ...start?.[i],
      ...(held[i] && start ? { fx: start[i]!.x, fy: start[i]!.y } : {}),
    }),
  )
  const middle = {
    x: (start ?? []).reduce((sum, { x }) => sum + x, 0) / items.length,
    y: (start ?? []).reduce((sum, { y }) => sum + y, 0) / items.length,
  }
  forceSimulation(nodes)
    .force('link', forceLink(pairs.map(([a, b]) => ({ source: nodes[a]!, target: nodes[b]! }))).distance(length))
    .force('charge', forceManyBody().strength(OWN_CHARGE * (length / OWN_LENGTH) ** 2))
    .force(
      'collide',
      forceCollide((_, i) => Math.max(items[i]!.width, items[i]!.height) / 2 + 4),
    )
    .force('x', forceX(middle.x).strength(0.05))
    .force('y', forceY(middle.y).strength(0.05))
    .stop()
    .tick(ROUNDS)
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }))
}
