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
  /** What was drawn last: what is the same again is not looked at. */
  #marks = new Map<string, { mark: Mark; place: Place }>()
  #lines = new Map<string, Line>()
  /** The states that each mark and line was given last. */
  readonly #states = new Map<string, readonly string[]>()

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** Draws these marks and lines and no others; gives the marks that stand far from their places, to be brought there. */
  draw(marks: readonly Mark[], lines: readonly Line[], places: Places): Traveller[] {
    const cy = this.#cy
    const travellers: Traveller[] = []
    const before = { marks: this.#marks, lines: this.#lines }
    this.#marks = new Map(marks.map((mark) => [mark.item.id, { mark, place: places[mark.item.id]! }]))
    this.#lines = new Map(lines.map((line) => [line.id, line]))
    const gone = new Set([...before.marks.keys()].filter((id) => !this.#marks.has(id)))
    for (const [id, { source, target }] of before.lines) {
      const line = this.#lines.get(id)
      // A line whose end was put into a group leads elsewhere: it is drawn as another.
      if (line?.source !== source || line.target !== target) gone.add(id)
    }
    cy.batch(() => {
      if (gone.size > 0)
        cy.elements()
          .filter((element) => gone.has(element.id()))
          .remove()
      for (const id of gone) {
        this.#states.delete(id)
        before.lines.delete(id)
      }
      const fresh = [
        ...marks.flatMap((mark) => this.#mark(mark, places[mark.item.id]!, before.marks.get(mark.item.id), travellers)),
        ...lines.flatMap((line) => this.#line(line, before.lines.get(line.id))),
      ]
      // All at once: one by one costs four times as much.
      if (fresh.length > 0) cy.add(fresh)
    })
    return travellers
  }

  /** Gives every mark and line its states of emphasis, as classes. */
  emphasise({ entities, lines }: Pick<Strengths, 'entities' | 'lines'>): void {
    const cy = this.#cy
    cy.batch(() => {
      for (const [id, states] of [...entities, ...lines]) {
        const before = this.#states.get(id) ?? NONE
        if (alike(before, states)) continue
        const gone = before.filter((state) => !states.includes(state))
        const come = states.filter((state) => !before.includes(state))
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
  #mark(
    mark: Mark,
    place: Place,
    before: { mark: Mark; place: Place } | undefined,
    travellers: Traveller[],
  ): ElementDefinition[] {
    const { x, y, side } = place
    if (!before) return [{ ...markElement(mark), position: { x, y }, classes: [side] }]
    if (before.mark === mark && before.place === place) return []
    const node = this.#cy.getElementById(mark.item.id)
    if (before.mark !== mark) setData(node, markElement(mark).data)
    if (!node.hasClass(side)) {
      node.removeClass(SIDES)
      node.addClass(side)
    }
    const at = node.position()
    const far = Math.hypot(at.x - x, at.y - y)
    // Already on its way there: another drawing meanwhile is no new journey.
    if (far >= 2 && node.animated() && before.place.x === x && before.place.y === y) return []
    if (far >= 2) travellers.push({ node, to: { x, y } })
    else if (far >= 0.01 || node.animated()) node.stop(true).position({ x, y })
    return []
  }

  #line(line: Line, before: Line | undefined): ElementDefinition[] {
    if (!before) return [lineElement(line)]
    if (before === line) return []
    const edge = this.#cy.getElementById(line.id)
    setData(edge, line.data)
    if (before.classes !== line.classes) {
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

function alike(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((one, k) => one === b[k]))
}

function setData(element: SingularElementArgument, data: object): void {
  const now = element.data()
  const changed = Object.entries(data).filter(([name, value]) => !LABELS_OWN.has(name) && now[name] !== value)
  if (changed.length > 0) element.data(Object.fromEntries(changed))
}
