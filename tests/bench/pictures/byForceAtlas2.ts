import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { seeded } from '../../fixtures/random.ts'
import type { PeerLayout } from './peers.ts'

const ROUNDS = 600
// With this its lines are about so long by themselves.
const OWN_SCALING = 10
const OWN_LENGTH = 20

/** ForceAtlas2 with the settings that it infers, from lots where nothing has a place; it turns round the origin. */
export const byForceAtlas2: PeerLayout = async ({ items, pairs, start, held, length }) => {
  const random = seeded(1)
  const middle = {
    x: (start ?? []).reduce((sum, { x }) => sum + x, 0) / items.length,
    y: (start ?? []).reduce((sum, { y }) => sum + y, 0) / items.length,
  }
  const graph = new Graph({ type: 'undirected' })
  for (const [i, { id }] of items.entries()) {
    const at = start?.[i] ?? { x: random.next() * 100, y: random.next() * 100 }
    graph.addNode(id, { x: at.x - middle.x, y: at.y - middle.y, fixed: held[i] })
  }
  for (const [a, b] of pairs) graph.addEdge(items[a]!.id, items[b]!.id)
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    scalingRatio: OWN_SCALING * (start ? length / OWN_LENGTH : 1) ** 2,
    strongGravityMode: false,
  }
  const found = forceAtlas2(graph, { iterations: ROUNDS, settings })
  return items.map(({ id }) => ({ x: found[id]!.x + middle.x, y: found[id]!.y + middle.y }))
}
