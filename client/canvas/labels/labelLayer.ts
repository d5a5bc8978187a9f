import type { Core } from 'cytoscape'
import { type Box, grown, overlap, within } from '../../../drawing/geometry.ts'
import { faceOf } from '../../../drawing/labelText.ts'
import { markBox } from '../../../drawing/layout/layoutProblem.ts'
import type { Line } from '../../../drawing/lines.ts'
import type { Mark } from '../../../drawing/marks.ts'
import type { Places } from '../../../drawing/places.ts'
import { LABEL, letterScale, MARK_SIZES, PLATE, RELATION_LABEL } from '../../../drawing/sizes.ts'
import { labelsWithRoom } from './labelFit.ts'
import { placeRelationLabels, type RelationLabel } from './relationLabels.ts'

/** A drawn picture, as labels need it. */
export interface LabelledPicture {
  marks: readonly Mark[]
  lines: readonly Line[]
  places: Places
  /** The language that relations are named in. */
  language: string
  /** The states of every mark. */
  states: ReadonlyMap<string, readonly string[]>
  /** The entity under the pointer or the keyboard. */
  pointed: string | undefined
  /** Lines that are to have a label, the most important first. */
  named: readonly string[]
}

interface LineText {
  text: string
  offset: number
  besideX: number
  besideY: number
  letters: number
}

const NO_TEXT: LineText = { text: '', offset: 0, besideX: 0, besideY: 0, letters: RELATION_LABEL.size }
const FIELDS = ['text', 'offset', 'besideX', 'besideY', 'letters'] as const

/**
 * Chooses and sizes the labels of a picture: those of entities that fit at this zoom, then those of relations.
 * Cytoscape is told only changes.
 */
export class LabelLayer {
  readonly #cy: Core
  readonly #onUnlabelled: (count: number) => void
  #dropped = 0
  #boxes = new Map<string, Box>()
  /** The names of relations that are drawn, by line. */
  #lineBoxes = new Map<string, Box>()
  #level = ''
  /** The size of letters that each mark was given last, 0 without a label; and the text of each line that has one. */
  #letters = new Map<Mark, number>()
  #texts = new Map<string, { line: Line; set: LineText }>()
  #frame: number | undefined

  constructor(cy: Core, unlabelled: (count: number) => void) {
    this.#cy = cy
    this.#onUnlabelled = unlabelled
  }

  /** True if letters have another size at this zoom, or other marks are too small for a label. */
  get stale(): boolean {
    return this.#level !== levelAt(this.#cy.zoom())
  }

  /** Fades the names that the edge of the view cuts, until they are seen whole; of a crowd at most `LABEL.most`. */
  fadeCut(view: Box): void {
    const cy = this.#cy
    const pad = LABEL.pad * letterScale(cy.zoom())
    cy.batch(() => {
      for (const [id, box] of [...this.#boxes, ...this.#lineBoxes]) {
        const cut = isCut(grown(box, -pad), view)
        const element = cy.getElementById(id)
        if (element.hasClass('cut') !== cut) element.toggleClass('cut', cut)
      }
    })
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
  }

  /**
   * Shows the labels of entities that fit, then relation labels in the room left; in a crowd these come one frame
   * later.
   */
  show(drawn: LabelledPicture): void {
    const { marks, lines, places, states, pointed } = drawn
    const cy = this.#cy
    const zoom = cy.zoom()
    this.#level = levelAt(zoom)
    const scale = letterScale(zoom)
    const relations = new Map<string, number>()
    for (const { source, target } of lines)
      for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + 1)
    const standing = {
      chosen: marks.find(({ item }) => states.get(item.id)?.includes('chosen'))?.item.id,
      pointed,
      ringed: new Set(marks.map(({ item }) => item.id).filter((id) => states.get(id)?.includes('ring'))),
      lit: litOf(marks, states),
      relations: (id: string) => relations.get(id) ?? 0,
    }
    this.#boxes = labelsWithRoom(marks, places, standing, scale, leastAt(zoom))
    const letters = new Map<Mark, number>()
    cy.batch(() => {
      for (const mark of marks) {
        const { item, card, size } = mark
        const shown = this.#boxes.has(item.id)
        const now = shown ? faceOf(card.kind, size).size * scale : 0
        const node = this.#letters.get(mark) === now ? undefined : cy.getElementById(item.id)
        // Marks not drawn yet are tried again.
        if (node?.empty()) continue
        letters.set(mark, now)
        if (!node) continue
        if (node.hasClass('unlabelled') === shown) node.toggleClass('unlabelled', !shown)
        if (shown && node.data('size') !== now) node.data({ size: now, halo: LABEL.halo * scale })
      }
    })
    this.#letters = letters
    const dropped = marks.length - this.#boxes.size
    if (dropped !== this.#dropped) this.#onUnlabelled(dropped)
    this.#dropped = dropped
    this.stop()
    if (marks.length <= PLATE.careful) this.#labelRelations(drawn, scale, standing.ringed)
    else this.#frame = requestAnimationFrame(() => this.#labelRelations(drawn, scale, standing.ringed))
  }

  #labelRelations(
    { marks, lines, places, language, named }: LabelledPicture,
    scale: number,
    ringed: ReadonlySet<string>,
  ): void {
    const cy = this.#cy
    this.#frame = undefined
    if (cy.destroyed()) return
    const boxes: Box[] = []
    if (named.length > 0) {
      for (const { item } of marks) {
        const place = places.get(item.id)
        if (!place) continue
        boxes.push(grown(markBox(item, place), ringed.has(item.id) ? LABEL.gap.ring : 0))
        const label = this.#boxes.get(item.id)
        if (label) boxes.push(label)
      }
    }
    const edges = named
      .slice(0, RELATION_LABEL.most)
      .map((id) => cy.getElementById(id))
      .filter((edge) => edge.nonempty())
    const labels = placeRelationLabels(edges as never, boxes, language, scale)
    this.#lineBoxes = new Map(labels.map(({ edge, box }) => [edge.id(), box]))
    const byEdge = new Map(labels.map((label) => [label.edge.id(), label]))
    const letters = RELATION_LABEL.size * scale
    const texts = new Map<string, { line: Line; set: LineText }>()
    cy.batch(() => {
      for (const line of lines) {
        const label = byEdge.get(line.id)
        const text = line.classes.includes('bundle') ? String(line.data.wording) : (label?.text ?? '')
        const last = this.#texts.get(line.id)
        // A line that leads elsewhere now was drawn anew, without a text.
        const before = last && last.line.source === line.source && last.line.target === line.target ? last.set : NO_TEXT
        const set = text ? { ...before, text, letters, ...(label ? placeOf(label) : {}) } : { ...before, text }
        const same = FIELDS.every((field) => set[field] === before[field])
        const edge = same ? undefined : cy.getElementById(line.id)
        if (edge?.empty()) continue
        edge?.data(set)
        if (set.text || set.offset !== 0) texts.set(line.id, { line, set })
      }
    })
    this.#texts = texts
  }
}

/** True for a box of which only a part is in view. */
export function isCut(box: Box, view: Box): boolean {
  return overlap(box, view) && !within(box, view)
}

function placeOf({ offset, beside }: RelationLabel): Pick<LineText, 'offset' | 'besideX' | 'besideY'> {
  return { offset, besideX: beside.x, besideY: beside.y }
}

// The marks at full strength while others are faded; undefined where nothing stands out.
function litOf(marks: readonly Mark[], states: LabelledPicture['states']): ReadonlySet<string> | undefined {
  const has = (state: string) => marks.filter(({ item }) => states.get(item.id)?.includes(state))
  return has('faded').length > 0 ? new Set(has('near').map(({ item }) => item.id)) : undefined
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
