import ELK from 'elkjs/lib/elk.bundled.js'
import type { PeerLayout } from './peers.ts'

const elk = new ELK()

/** The stress layout of ELK: on its own it starts from its force layout, with places given from these. */
export const byElk: PeerLayout = async ({ items, pairs, start, held, length }) => {
  const graph = await elk.layout({
    id: 'picture',
    layoutOptions: {
      'elk.algorithm': 'stress',
      'elk.stress.desiredEdgeLength': String(length),
      'elk.separateConnectedComponents': 'false',
      ...(start ? { 'elk.interactive': 'true' } : {}),
    },
    children: items.map(({ id, width, height }, i) => ({
      id,
      width,
      height,
      ...(start ? { x: start[i]!.x - width / 2, y: start[i]!.y - height / 2 } : {}),
      ...(held[i] ? { layoutOptions: { 'org.eclipse.elk.stress.fixed': 'true' } } : {}),
    })),
    edges: pairs.map(([a, b], p) => ({ id: `line ${p}`, sources: [items[a]!.id], targets: [items[b]!.id] })),
  })
  const byId = new Map(graph.children?.map((one) => [one.id, one]))
  return items.map(({ id, width, height }) => {
    const { x = 0, y = 0 } = byId.get(id) ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  })
}
