import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape'
import { MOTION } from '../tokens.ts'
import { type Line, lineElement, type Mark, markElement } from './elements.ts'
import type { Strengths } from './emphasis.ts'
import type { Place, Places } from './plateProps.ts'

const NONE: readonly string[] = []
const SIDES = ['right', 'left', 'below', 'above']
// Set by the labels, which know the zoom.
const LABELS_OWN = new Set(['size', 'halo', 'letters', 'text', 'offset'])

/** A mark that stands elsewhere than it is to stand. */
export interface Traveller {
  node: NodeSingular
  to: { x: number; y: number }
}

/** What Cytoscape has: it is told only what changes, as everything that it is told makes it look for the style anew. */
export class DrawnElements {
  readonly #cy: Core
  /** The classes that each line, and the states that each mark and line was given last. */
  readonly #classes = new Map<string, string>()
  readonly #states = new Map<string, readonly string[]>()

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** Draws these marks and lines and no others; gives the marks that stand far from their places, to be brought there. */
  draw(marks: readonly Mark[], lines: readonly Line[], places: Places): Traveller[] {
    const cy = this.#cy
    const travellers: Traveller[] = []
    cy.batch(() => {
      const wanted = new Set([...marks.map(({ item }) => item.id), ...lines.map(({ id }) => id)])
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      const fresh = [
        ...marks.flatMap((mark) => this.#mark(mark, places[mark.item.id]!, travellers)),
        ...lines.flatMap((line) => this.#line(line)),
      ]
      for (const { data } of fresh) this.#states.delete(data.id ?? '')
      // All at once: one by one costs four times as much.
      cy.add(fresh)
    })
    return travellers
  }

  /** Gives every mark and line its states of emphasis, as classes. */
  emphasise({ entities, lines }: Pick<Strengths, 'entities' | 'lines'>): void {
    const cy = this.#cy
    cy.batch(() => {
      for (const [id, states] of [...entities, ...lines]) {
        const before = this.#states.get(id) ?? NONE
        const gone = before.filter((state) => !states.includes(state))
        const come = states.filter((state) => !before.includes(state))
        if (gone.length === 0 && come.length === 0) continue
        const element = cy.getElementById(id)
        // A mark that is not drawn yet has no state.
        if (element.empty()) continue
        if (gone.length > 0) element.removeClass(gone)
        if (come.length > 0) element.addClass(come)
        this.#states.set(id, states)
      }
    })
  }

  // Changes what is drawn already; gives what is to be added.
  #mark(mark: Mark, { x, y, side }: Place, travellers: Traveller[]): ElementDefinition[] {
    const element = markElement(mark)
    const node = this.#cy.getElementById(mark.item.id)
    if (node.empty()) return [{ ...element, position: { x, y }, classes: [side] }]
    setData(node, element.data)
    if (!node.hasClass(side)) {
      node.removeClass(SIDES)
      node.addClass(side)
    }
    const at = node.position()
    const far = Math.hypot(at.x - x, at.y - y)
    if (far >= 2) travellers.push({ node, to: { x, y } })
    else if (far >= 0.01 || node.animated()) node.stop(true).position({ x, y })
    return []
  }

  #line(line: Line): ElementDefinition[] {
    const edge = this.#cy.getElementById(line.id)
    const before = this.#classes.get(line.id)
    this.#classes.set(line.id, line.classes)
    if (edge.empty()) return [lineElement(line)]
    setData(edge, line.data)
    if (before !== line.classes) {
      edge.classes(line.classes)
      this.#states.delete(line.id)
    }
    return []
  }
}

/** Brings marks to their places, in one even motion or at once. */
export function bring(travellers: readonly Traveller[], atOnce: boolean): void {
  for (const { node, to } of travellers) {
    node.stop(true)
    if (atOnce) node.position(to)
    else node.animate({ position: to }, { duration: MOTION.layout, easing: MOTION.easing as never })
  }
}

function setData(element: SingularElementArgument, data: object): void {
  const now = element.data()
  const changed = Object.entries(data).filter(([name, value]) => !LABELS_OWN.has(name) && now[name] !== value)
  if (changed.length > 0) element.data(Object.fromEntries(changed))
}
