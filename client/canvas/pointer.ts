import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Selected } from '../../drawing/places.ts'
import { PLATE } from '../../drawing/sizes.ts'
import type { PictureEvents } from './pictureInput.ts'

/** Events of the pointer on a picture. */
export type PointerEvents = Required<
  Pick<PictureEvents, 'select' | 'bring' | 'expand' | 'menu' | 'toggle' | 'hover' | 'unbundle'>
> & {
  /** Dragged marks were let go, the one that was held first; where, in client pixels. */
  drop(entities: string[], at: [x: number, y: number]): void
}

// A quick crossing lights nothing; what was lit stays for as long as a fade takes.
const REST = 60
const LINGER = 120
// A first tap waits for a second where choosing would change the layout under the pointer.
const DOUBLE = 240

/**
 * Translates Cytoscape's events. `settled` is true if a selection changes nothing in the page's layout, since something
 * is selected already; `together` lists the entities that are dragged as one.
 */
export function listen(
  cy: Core,
  events: PointerEvents,
  settled: () => boolean,
  together: () => readonly string[],
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let hovering: ReturnType<typeof setTimeout> | undefined

  const select = (item: Selected | undefined) => {
    clearTimeout(waiting)
    if (settled() || !item) events.select(item)
    else waiting = setTimeout(() => events.select(item), DOUBLE)
  }
  const expand = (entity: string) => {
    clearTimeout(waiting)
    events.expand(entity)
  }
  const unbundle = (bundle: string) => events.unbundle(bundle.slice('bundle~'.length))
  const bring = (entity: string) => {
    clearTimeout(waiting)
    events.bring(entity)
  }
  const hover = (item: Selected | undefined) => {
    clearTimeout(hovering)
    hovering = setTimeout(() => events.hover(item), item ? REST : LINGER)
  }

  // A long press ends with a tap, which would choose and close what it opened.
  let held = false
  cy.on('tapstart', () => {
    held = false
  })
  cy.on('tap', (event) => {
    if (held) return
    const item = itemAt(cy, event)
    const { ctrlKey, metaKey } = event.originalEvent as MouseEvent
    if (item && 'bundle' in item) unbundle(item.bundle)
    else if (item && 'entity' in item && (ctrlKey || metaKey)) events.toggle(item.entity)
    else select(item)
  })
  cy.on('dbltap', (event) => {
    const item = itemAt(cy, event)
    if (item && 'entity' in item) bring(item.entity)
  })
  const open = (event: EventObject) => {
    const item = itemAt(cy, event)
    if (item && 'entity' in item) return expand(item.entity)
    clearTimeout(waiting)
    if (item && 'bundle' in item) return unbundle(item.bundle)
    const [x, y] = pointAt(event)
    events.menu({ ...item, at: { ...event.position }, client: { x, y } })
  }
  cy.on('taphold', (event) => {
    // A mouse that rests before it drags the paper asks for nothing.
    if (event.target === cy && event.originalEvent instanceof MouseEvent) return
    held = true
    open(event)
  })
  cy.on('cxttap', open)
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
  dragTogether(cy, events, together)
  // The browser's own menu would cover ours.
  const noMenu = (event: Event) => event.preventDefault()
  // Cytoscape hears nothing of a pointer that left between two of its moves.
  const left = () => hover(undefined)
  const container = cy.container()
  container?.addEventListener('contextmenu', noMenu)
  container?.addEventListener('mouseleave', left)
  return () => {
    clearTimeout(waiting)
    clearTimeout(hovering)
    container?.removeEventListener('contextmenu', noMenu)
    container?.removeEventListener('mouseleave', left)
  }
}

// Dragging one of several that are chosen together drags them all.
function dragTogether(cy: Core, events: PointerEvents, together: () => readonly string[]): void {
  let from = { x: 0, y: 0 }
  let others: { node: NodeSingular; from: { x: number; y: number } }[] = []
  cy.on('grab', 'node', ({ target }) => {
    const ids = together()
    from = { ...target.position() }
    others = !ids.includes(target.id())
      ? []
      : ids
          .filter((id) => id !== target.id())
          .flatMap((id) => {
            const node = cy.getElementById(id)
            return node.empty() ? [] : [{ node, from: { ...node.position() } }]
          })
  })
  cy.on('drag', 'node', ({ target }) => {
    const { x, y } = target.position()
    cy.batch(() => {
      for (const other of others) other.node.position({ x: other.from.x + x - from.x, y: other.from.y + y - from.y })
    })
  })
  cy.on('dragfree', 'node', (event) =>
    events.drop([event.target.id(), ...others.map(({ node }) => node.id())], pointAt(event)),
  )
}

// Where on the screen the pointer is, or was when it left.
function pointAt({ originalEvent }: EventObject): [number, number] {
  const touch =
    'changedTouches' in originalEvent ? (originalEvent as unknown as TouchEvent).changedTouches[0] : undefined
  const { clientX, clientY } = touch ?? originalEvent
  return [clientX, clientY]
}

// The item under the pointer; marks are hit a little beyond their drawing, so that small ones are easy to hit.
function itemAt(cy: Core, event: EventObject): Selected | { bundle: string } | undefined {
  const target = event.target
  if (target !== cy && target.isNode()) return { entity: target.id() }
  const near = nearestMark(cy, event.position, target === cy ? PLATE.hit : 3)
  if (near) return { entity: near }
  if (target === cy) return undefined
  return target.data('relation') ? { relation: target.data('relation') } : { bundle: target.id() }
}

/** The entity whose mark is within `hit` px (on the screen) of a point of the plate. */
export function nearestMark(cy: Core, { x, y }: { x: number; y: number }, hit: number): string | undefined {
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
