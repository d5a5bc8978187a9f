import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape'
import type { Line } from '../../drawing/lines.ts'
import type { Mark } from '../../drawing/marks.ts'
import type { Place, Places } from '../../drawing/places.ts'
import { MOTION } from '../../drawing/tokens.ts'
import { lineElement, markElement } from './elements.ts'
import type { ElementStates } from './emphasis.ts'

/** The states of marks and lines, by id. */
type States = Pick<ElementStates, 'entities' | 'lines'>

const NONE: readonly string[] = []
const NO_STATES: States = { entities: new Map(), lines: new Map() }
const SIDES = ['right', 'left', 'below', 'above']
// Set by the labels, which know the zoom.
const LABEL_FIELDS = new Set(['size', 'halo', 'letters', 'text', 'offset', 'besideX', 'besideY'])

/** A mark that stands elsewhere than it is to stand. */
export interface Traveller {
  node: NodeSingular
  to: { x: number; y: number }
}

/** The elements in Cytoscape, which is told only changes, as each one makes it compute styles anew. */
export class DrawnElements {
  readonly #cy: Core
  /** The marks drawn last; unchanged ones are skipped. */
  readonly #marks = new Map<string, { mark: Mark; place: Place }>()
  readonly #lines = new Map<string, Line>()
  /** The states that each mark and line was given last. */
  readonly #states = new Map<string, readonly string[]>()

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** How many marks are drawn. */
  get size(): number {
    return this.#marks.size
  }

  /** The kinds of the marks that are drawn. */
  kinds(): Set<string> {
    return new Set([...this.#marks.values()].map(({ mark }) => mark.card.kind))
  }

  /** True if exactly these marks and lines are drawn, the marks at these places. */
  has(marks: readonly Mark[], lines: readonly Line[], places: Places): boolean {
    return (
      marks.length === this.#marks.size &&
      lines.length === this.#lines.size &&
      marks.every((mark) => isDrawn(this.#marks.get(mark.item.id), mark, places)) &&
      lines.every((line) => this.#lines.get(line.id) === line)
    )
  }

  /**
   * Draws exactly these marks and lines, new ones in their states; returns marks far from their places, to be moved
   * there.
   */
  draw(marks: readonly Mark[], lines: readonly Line[], places: Places, states: States = NO_STATES): Traveller[] {
    const cy = this.#cy
    const travellers: Traveller[] = []
    const gone = this.#idsToRemove(marks, lines)
    cy.batch(() => {
      if (gone.size > 0)
        cy.elements()
          .filter((element) => gone.has(element.id()))
          .remove()
      for (const id of gone) {
        this.#states.delete(id)
        this.#marks.delete(id)
        this.#lines.delete(id)
      }
      const fresh: ElementDefinition[] = []
      for (const mark of marks) this.#putMark(mark, places, states, travellers, fresh)
      for (const line of lines) this.#putLine(line, states, fresh)
      // All at once: one by one costs four times as much.
      if (fresh.length > 0) cy.add(fresh)
    })
    return travellers
  }

  /** Gives every mark and line its states of emphasis, as classes. */
  emphasise({ entities, lines }: States): void {
    this.#cy.batch(() => {
      for (const [id, states] of entities) this.#setStates(id, states)
      for (const [id, states] of lines) this.#setStates(id, states)
    })
  }

  #setStates(id: string, states: readonly string[]): void {
    const before = this.#states.get(id) ?? NONE
    if (alike(before, states)) return
    const gone = before.filter((state) => !states.includes(state))
    const come = states.filter((state) => !before.includes(state))
    const element = this.#cy.getElementById(id)
    // A mark that is not drawn yet has no state.
    if (element.empty()) return
    if (gone.length > 0) element.removeClass(gone)
    if (come.length > 0) element.addClass(come)
    this.#states.set(id, states)
  }

  // Ids of drawn elements to remove. A line whose end was grouped leads elsewhere: it is drawn as another.
  #idsToRemove(marks: readonly Mark[], lines: readonly Line[]): Set<string> {
    const gone = new Set<string>()
    let stay = 0
    for (const { item } of marks) if (this.#marks.has(item.id)) stay++
    if (stay < this.#marks.size) {
      const ids = new Set(marks.map(({ item }) => item.id))
      for (const id of this.#marks.keys()) if (!ids.has(id)) gone.add(id)
    }
    stay = 0
    for (const { id, source, target } of lines) {
      const before = this.#lines.get(id)
      if (!before) continue
      stay++
      if (before.source !== source || before.target !== target) gone.add(id)
    }
    if (stay < this.#lines.size) {
      const ids = new Set(lines.map(({ id }) => id))
      for (const id of this.#lines.keys()) if (!ids.has(id)) gone.add(id)
    }
    return gone
  }

  // Adds a mark to `fresh`, or changes it where it is drawn already.
  #putMark(mark: Mark, places: Places, states: States, travellers: Traveller[], fresh: ElementDefinition[]): void {
    const { id } = mark.item
    const before = this.#marks.get(id)
    if (isDrawn(before, mark, places)) return
    const place = places.get(id)!
    const { x, y, side } = place
    this.#marks.set(id, { mark, place })
    if (!before) {
      fresh.push({
        ...markElement(mark),
        position: { x, y },
        classes: [side, ...this.#initialStates(id, states.entities)],
      })
      return
    }
    const node = this.#cy.getElementById(id)
    if (before.mark !== mark) setData(node, markElement(mark).data)
    if (before.place === place) return
    if (!node.hasClass(side)) {
      node.removeClass(SIDES)
      node.addClass(side)
    }
    const at = node.position()
    const far = Math.hypot(at.x - x, at.y - y)
    // Already on its way there: another drawing meanwhile is no new journey.
    if (far >= 2 && node.animated() && before.place.x === x && before.place.y === y) return
    if (far >= 2) travellers.push({ node, to: { x, y } })
    else if (far >= 0.01 || node.animated()) node.stop(true).position({ x, y })
  }

  #putLine(line: Line, states: States, fresh: ElementDefinition[]): void {
    const before = this.#lines.get(line.id)
    if (before === line) return
    this.#lines.set(line.id, line)
    if (!before) {
      const element = lineElement(line)
      const begins = this.#initialStates(line.id, states.lines)
      fresh.push(begins.length > 0 ? { ...element, classes: `${element.classes} ${begins.join(' ')}` } : element)
      return
    }
    const edge = this.#cy.getElementById(line.id)
    setData(edge, line.data)
    if (before.classes !== line.classes) {
      edge.classes(line.classes)
      this.#states.delete(line.id)
    }
  }

  // The states that an element is added with: a class that it gets afterwards makes Cytoscape look at it twice.
  #initialStates(id: string, states: States['entities']): readonly string[] {
    const begins = states.get(id) ?? NONE
    if (begins.length > 0) this.#states.set(id, begins)
    return begins
  }
}

function isDrawn(drawn: { mark: Mark; place: Place } | undefined, mark: Mark, places: Places): boolean {
  return drawn?.mark === mark && drawn.place === places.get(mark.item.id)
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
  const changed = Object.entries(data).filter(([name, value]) => !LABEL_FIELDS.has(name) && now[name] !== value)
  if (changed.length > 0) element.data(Object.fromEntries(changed))
}
