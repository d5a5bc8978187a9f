import type { Core, EventObject } from 'cytoscape'
import type { Selected } from './plateProps.ts'
import { PLATE } from './sizes.ts'

/** What the pointer does on a plate. */
export interface PointerEvents {
  pick(item: Selected | undefined): void
  expand(entity: string): void
  hover(item: Selected | undefined): void
  open(bundle: string): void
  /** A dragged mark was let go; where, in client pixels. */
  drop(entity: string, at: [x: number, y: number]): void
}

// A quick crossing lights nothing; what was lit stays for as long as a fade takes.
const REST = 60
const LINGER = 120
// A first tap waits for a second where choosing would change the layout under the pointer.
const DOUBLE = 240

/** Translates Cytoscape's events. `settled` says whether choosing changes nothing of the layout (something is chosen already). */
export function listen(cy: Core, events: PointerEvents, settled: () => boolean): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let hovering: ReturnType<typeof setTimeout> | undefined

  const pick = (item: Selected | undefined) => {
    clearTimeout(waiting)
    if (settled() || !item) events.pick(item)
    else waiting = setTimeout(() => events.pick(item), DOUBLE)
  }
  const expand = (entity: string) => {
    clearTimeout(waiting)
    events.expand(entity)
  }
  const hover = (item: Selected | undefined) => {
    clearTimeout(hovering)
    hovering = setTimeout(() => events.hover(item), item ? REST : LINGER)
  }

  cy.on('tap', (event) => {
    const item = itemAt(cy, event)
    if (item && 'bundle' in item) events.open(item.bundle)
    else pick(item)
  })
  cy.on('dbltap', (event) => {
    const item = itemAt(cy, event)
    if (item && 'entity' in item) expand(item.entity)
  })
  cy.on('taphold', 'node', (event) => expand(event.target.id()))
  cy.on('mouseover', 'node, edge', (event) => {
    const item = itemAt(cy, event)
    if (item && !('bundle' in item)) hover(item)
    const container = cy.container()
    if (container) container.style.cursor = 'pointer'
  })
  cy.on('mouseout', 'node, edge', () => {
    hover(undefined)
    const container = cy.container()
    if (container) container.style.cursor = ''
  })
  cy.on('dragfree', 'node', (event) => events.drop(event.target.id(), letGoAt(event)))
  return () => {
    clearTimeout(waiting)
    clearTimeout(hovering)
  }
}

function letGoAt({ originalEvent }: EventObject): [number, number] {
  const touch =
    'changedTouches' in originalEvent ? (originalEvent as unknown as TouchEvent).changedTouches[0] : undefined
  const { clientX, clientY } = touch ?? originalEvent
  return [clientX, clientY]
}

// What is under the pointer; marks reach a little beyond their drawing, so that small ones are easily hit.
function itemAt(cy: Core, event: EventObject): Selected | { bundle: string } | undefined {
  const target = event.target
  if (target !== cy && target.isNode()) return { entity: target.id() }
  const near = nearestMark(cy, event.position, target === cy ? PLATE.hit : 3)
  if (near) return { entity: near }
  if (target === cy) return undefined
  return target.data('relation') ? { relation: target.data('relation') } : { bundle: target.id() }
}

function nearestMark(cy: Core, { x, y }: { x: number; y: number }, hit: number): string | undefined {
  let best: { id: string; far: number } | undefined
  cy.nodes(':visible').forEach((node) => {
    const { x: nx, y: ny } = node.position()
    const far =
      Math.hypot(Math.max(0, Math.abs(x - nx) - node.width() / 2), Math.max(0, Math.abs(y - ny) - node.height() / 2)) *
      cy.zoom()
    if (far <= hit && (!best || far < best.far)) best = { id: node.id(), far }
  })
  return best?.id
}
