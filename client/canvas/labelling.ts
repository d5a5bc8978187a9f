import type { Core } from 'cytoscape'
import type { Mark } from './elements.ts'
import { type Box, grown } from './geometry.ts'
import { faceOf } from './labels.ts'
import { markBox } from './layoutProblem.ts'
import type { Places } from './plateProps.ts'
import { placeRelationLabels } from './relationLabels.ts'
import { labelsWithRoom } from './room.ts'
import { LABEL, letterScale, MARK_SIZES, PLATE, RELATION_LABEL } from './sizes.ts'

/** Which labels a picture shows, and how large: those of entities that have room at this zoom, then those of relations. */
export class Labelling {
  readonly #cy: Core
  readonly #unlabelled: (count: number) => void
  #dropped = 0
  #boxes = new Map<string, Box>()
  #level = ''

  constructor(cy: Core, unlabelled: (count: number) => void) {
    this.#cy = cy
    this.#unlabelled = unlabelled
  }

  /** Whether letters have another size at this zoom than they were set in, or other marks are too small for a label. */
  get stale(): boolean {
    return this.#level !== levelAt(this.#cy.zoom())
  }

  /** Shows the labels of entities that have room, and relation labels where those leave some: `labelled`, the most important first. */
  show(marks: readonly Mark[], places: Places, labelled: readonly string[]): void {
    const cy = this.#cy
    const zoom = cy.zoom()
    this.#level = levelAt(zoom)
    const scale = letterScale(zoom)
    const ringed = new Set(cy.nodes('.ring').map((node) => node.id()))
    const relations = new Map<string, number>()
    cy.edges().forEach((edge) => {
      for (const end of [edge.data('source'), edge.data('target')]) relations.set(end, (relations.get(end) ?? 0) + 1)
    })
    const standing = {
      chosen: cy.nodes('.chosen').first().id(),
      ringed,
      relations: (id: string) => relations.get(id) ?? 0,
    }
    this.#boxes = labelsWithRoom(marks, places, standing, scale, leastAt(zoom))
    cy.batch(() => {
      for (const { item, card, size } of marks) {
        const node = cy.getElementById(item.id)
        const shown = this.#boxes.has(item.id)
        if (node.hasClass('unlabelled') === shown) node.toggleClass('unlabelled', !shown)
        if (!shown) continue
        const letters = faceOf(card.kind, size).size * scale
        if (node.data('size') !== letters) node.data({ size: letters, halo: LABEL.halo * scale })
      }
    })
    const dropped = marks.length - this.#boxes.size
    if (dropped !== this.#dropped) this.#unlabelled(dropped)
    this.#dropped = dropped
    this.#relations(marks, places, labelled, scale, ringed)
  }

  #relations(
    marks: readonly Mark[],
    places: Places,
    labelled: readonly string[],
    scale: number,
    ringed: ReadonlySet<string>,
  ): void {
    const cy = this.#cy
    const strongIds = new Set(cy.nodes('.near, .chosen, .ringed').map((node) => node.id()))
    const all: Box[] = []
    const strong: Box[] = []
    if (labelled.length > 0) {
      for (const { item } of marks) {
        const place = places[item.id]
        if (!place) continue
        const label = this.#boxes.get(item.id)
        const mark = grown(markBox(item, place), ringed.has(item.id) ? LABEL.gap.ring : 0)
        const own = label ? [mark, label] : [mark]
        all.push(...own)
        if (strongIds.size === 0 || strongIds.has(item.id)) strong.push(...own)
      }
    }
    const edges = labelled.map((id) => cy.getElementById(id)).filter((edge) => edge.nonempty())
    const labels = placeRelationLabels(edges as never, { all, strong }, scale)
    const byEdge = new Map(labels.map((label) => [label.edge.id(), label]))
    const letters = RELATION_LABEL.size * scale
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const label = byEdge.get(edge.id())
        const text = edge.hasClass('bundle') ? (edge.data('wording') as string) : (label?.text ?? '')
        if (edge.data('text') !== text) edge.data('text', text)
        if (text && edge.data('letters') !== letters) edge.data('letters', letters)
        if (label && edge.data('offset') !== label.offset) edge.data('offset', label.offset)
      })
    })
  }
}

function levelAt(zoom: number): string {
  return `${letterScale(zoom)} ${leastAt(zoom)}`
}

// The smallest labels go first when the picture is seen from afar, then the middle ones.
function leastAt(zoom: number): number {
  const [large, middle] = MARK_SIZES
  if (zoom < PLATE.dropMiddle) return large.size
  return zoom < PLATE.dropSmall ? middle.size : 0
}
