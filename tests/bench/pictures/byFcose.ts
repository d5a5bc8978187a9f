import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { seeded } from '../../fixtures/random.ts'
import type { PeerLayout } from './peers.ts'

// The values of fcose itself: its forces are for lines so long.
const OWN_LENGTH = 50
const OWN_REPULSION = 4500

cytoscape.use(fcose)

/** fcose in its best quality, without a page; its forces grow with the length of lines. */
export const byFcose: PeerLayout = async ({ items, pairs, start, held, length }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...items.map(({ id }, i) => ({ data: { id }, ...(start ? { position: { ...start[i]! } } : {}) })),
      ...pairs.map(([a, b]) => ({ data: { source: items[a]!.id, target: items[b]!.id } })),
    ],
  })
  items.forEach(({ id, width, height }) => void cy.getElementById(id).style({ width, height }))
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    fit: false,
    randomize: !start,
    packComponents: false,
    idealEdgeLength: () => length,
    nodeRepulsion: () => OWN_REPULSION * (length / OWN_LENGTH) ** 3,
    fixedNodeConstraint: items.flatMap(({ id }, i) =>
      held[i] ? [{ nodeId: id, position: { ...(start?.[i] ?? { x: 0, y: 0 }) } }] : [],
    ),
  }
  // It draws its own lots, without a seed.
  const random = Math.random
  Math.random = seeded(1).next
  try {
    cy.layout((held.includes(true) ? options : { ...options, fixedNodeConstraint: undefined }) as never).run()
  } finally {
    Math.random = random
  }
  const found = items.map(({ id }) => ({ ...cy.getElementById(id).position() }))
  cy.destroy()
  return found
}
