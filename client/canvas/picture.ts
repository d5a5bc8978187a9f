import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type NodeCollection,
  type NodeSingular,
  type SingularElementArgument,
} from 'cytoscape'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { type Pressed, presses } from '../actions.ts'
import type { Drawn } from '../figure/shapes.ts'
import { COLOURS, MOTION, type Theme } from '../tokens.ts'
import { cameraOf, fitting, lookAt, reducedMotion, revealing, seen, travel } from './camera.ts'
import { drawnShapes } from './drawnShapes.ts'
import { type Line, lineElement, linesOf, type Mark, markElement, marksOf, pairsOf } from './elements.ts'
import { strengths } from './emphasis.ts'
import type { Box } from './geometry.ts'
import { arranged } from './layout.ts'
import { placeNew } from './place.ts'
import type { Arrangement, Camera, Covered, Emphasis, Place, Places, Selected, Words } from './plateProps.ts'
import { listen } from './pointer.ts'
import { placeRelationLabels } from './relationLabels.ts'
import { withoutRoom } from './room.ts'
import { PLATE } from './sizes.ts'
import { styleOf } from './style.ts'
import { ARROWS, nearestTo, stepFrom } from './walk.ts'

/** What a picture shows; see PlateProps. */
export interface Shown {
  entities: EntityCard[]
  relations: RelationCard[]
  places: Places
  words: Words
  theme: Theme
  arrange: Arrangement
  emphasis: Emphasis
  relationLabels: 'lit' | 'all'
  apart: readonly string[]
  camera: 'fit' | Camera
  cameraKey: string
  /** New things are laid out as a whole with what stands. */
  renew: boolean
  /** Multiplies the budget of placing. */
  patience: number
}

/** What a picture reports. */
export interface PictureEvents {
  select(item: Selected | undefined): void
  expand(entity: string): void
  hover(item: Selected | undefined): void
  move(places: Places): void
  /** A mark was let go outside of the canvas; false when nobody takes it. */
  dropOutside(entity: string, at: [x: number, y: number]): boolean
  placed(places: Places): void
  camera(camera: Camera): void
  /** A bundle of parallel lines was opened. */
  apart(pair: string): void
  unlabelled(count: number): void
  /** The keyboard has come to an entity; read aloud. */
  walked(entity: string): void
}

const STATES = ['faded', 'near', 'lit', 'thread', 'chosen', 'ringed', 'ring', 'walked']
const SIDES = ['right', 'left', 'below', 'above']

/** The owner of one Cytoscape instance: everything that is drawn passes through `show`. */
export class Picture {
  readonly #cy: Core
  readonly #events: PictureEvents
  readonly #resize: ResizeObserver
  readonly #unlisten: () => void
  #shown: Shown | undefined
  #marks: Mark[] = []
  #lines: Line[] = []
  /** The classes that each line and the states that each mark and line was given last: only what changes is told to Cytoscape. */
  readonly #classes = new Map<string, string>()
  readonly #states = new Map<string, string>()
  /** Places that this picture found itself, until the owner gives them back. */
  #own: Places = {}
  #arranging: { key: string; abort: AbortController } | undefined
  #unlabelled = 0
  #under: Selected | undefined
  #walked: string | undefined
  #look = ''
  #cameraKey: string | undefined
  #detail = 1
  #steered = false

  constructor(container: HTMLElement, events: PictureEvents, entities: number) {
    this.#events = events
    this.#cy = cytoscape({
      container,
      style: [],
      minZoom: PLATE.minZoom,
      maxZoom: PLATE.maxZoom,
      boxSelectionEnabled: false,
      autounselectify: true,
      // Twice the resolution makes labels and small marks crisp; beyond some 150 entities it costs more than it gives.
      pixelRatio: entities <= PLATE.careful ? Math.max(2, devicePixelRatio) : devicePixelRatio,
    })
    this.#unlisten = listen(
      this.#cy,
      {
        pick: (item) => events.select(item),
        expand: (entity) => events.expand(entity),
        hover: (item) => {
          this.#under = item
          events.hover(item)
          this.#emphasise()
        },
        open: (bundle) => events.apart(bundle.slice('bundle~'.length)),
        drop: (entity, at) => this.#dropped(entity, at),
      },
      () => this.#shown?.emphasis.selected !== undefined,
    )
    let reporting: ReturnType<typeof setTimeout> | undefined
    // A canvas of another size has another point in its middle.
    this.#cy.on('viewport resize', () => {
      this.#drawnDetail()
      clearTimeout(reporting)
      reporting = setTimeout(() => !this.#cy.destroyed() && events.camera(cameraOf(this.#cy)), 150)
    })
    // The reader's own steering ends the automatic fit.
    this.#cy.on('scrollzoom pinchzoom dragpan', () => {
      this.#steered = true
    })
    this.#resize = new ResizeObserver(() => {
      this.#cy.resize()
      if (this.#shown?.camera === 'fit' && !this.#steered) lookAt(this.#cy, fitting(this.#cy))
    })
    this.#resize.observe(container)
  }

  /** Draws what is to be shown; what stands stays where it is. A picture that was ended draws nothing any more. */
  show(shown: Shown): void {
    // A plate that grows into a crowd ends its picture for a coarser one, and says once more to the old one what to show.
    if (this.#cy.destroyed()) return
    this.#shown = shown
    this.#marks = marksOf(shown.entities, shown.relations, shown.words)
    const ids = new Set(this.#marks.map(({ item }) => item.id))
    for (const id of Object.keys(this.#own)) if (!ids.has(id)) delete this.#own[id]
    this.#lines = linesOf(
      shown.relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
      shown.words,
      new Set(shown.apart),
    )
    if (this.#walked && !ids.has(this.#walked)) this.#walked = undefined
    this.#restyle(shown)
    this.#place(shown)
    this.#draw()
  }

  zoomBy(factor: number): void {
    this.#steered = true
    const [x, y, zoom] = cameraOf(this.#cy)
    travel(this.#cy, [x, y, Math.min(PLATE.maxZoom, Math.max(PLATE.minZoom, zoom * factor))], MOTION.fade)
  }

  fit(duration?: number): void {
    this.#steered = false
    travel(this.#cy, fitting(this.#cy), duration)
  }

  reveal(entities: readonly string[], also: readonly string[] = [], covered: Covered = {}): void {
    const cy = this.#cy
    cy.resize()
    const boxOf = (ids: ReadonlySet<string>) =>
      cy
        .nodes()
        .filter((node) => ids.has(node.id()))
        .boundingBox({ includeOverlays: false, includeEdges: false } as never)
    const chosen = new Set(entities)
    if (entities.every((id) => cy.getElementById(id).empty())) return
    const camera =
      revealing(cy, boxOf(new Set([...entities, ...also])), covered) ?? revealing(cy, boxOf(chosen), covered)
    const [x, y] = cameraOf(cy)
    if (camera && Math.hypot(camera[0] - x, camera[1] - y) > 0.5) travel(cy, camera)
  }

  boxOf(entity: string): Box | undefined {
    const node = this.#cy.getElementById(entity)
    const frame = this.#cy.container()?.getBoundingClientRect()
    if (node.empty() || !frame) return undefined
    const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, includeEdges: false } as never)
    return { x1: frame.x + x1, y1: frame.y + y1, x2: frame.x + x2, y2: frame.y + y2 }
  }

  /** All that is drawn, as shapes for paper; undefined while something has no place yet. */
  shapes(): Drawn | undefined {
    return this.drawn && this.#shown
      ? drawnShapes(this.#cy, this.#marks, this.#lines, this.#shown.words.language)
      : undefined
  }

  /** Handles a key; gives whether it meant something here. */
  key(event: Pressed): boolean {
    const angle = ARROWS[event.key]
    if (angle !== undefined && presses(event, 'walk')) {
      this.#walk(angle)
      return true
    }
    if (presses(event, 'choose')) {
      if (this.#walked) this.#events.select({ entity: this.#walked })
      return this.#walked !== undefined
    }
    if (presses(event, 'expand')) {
      const selected = this.#shown?.emphasis.selected
      const entity = this.#walked ?? (selected && 'entity' in selected ? selected.entity : undefined)
      if (entity) this.#events.expand(entity)
      return entity !== undefined
    }
    if (presses(event, 'zoomIn')) this.zoomBy(1.25)
    else if (presses(event, 'zoomOut')) this.zoomBy(0.8)
    else if (presses(event, 'fit')) this.fit()
    else return false
    return true
  }

  /** The keyboard left the canvas. */
  leave(): void {
    this.#walked = undefined
    this.#emphasise()
  }

  destroy(): void {
    this.#arranging?.abort.abort()
    this.#unlisten()
    this.#resize.disconnect()
    this.#cy.destroy()
  }

  /** Whether everything that is to be shown stands on the plate. */
  get drawn(): boolean {
    return this.#arranging === undefined && this.#marks.every(({ item }) => this.#cy.getElementById(item.id).nonempty())
  }

  get #places(): Places {
    return { ...this.#own, ...this.#shown?.places }
  }

  #restyle({ theme, entities }: Shown): void {
    const kinds = [...new Set(entities.map(({ kind }) => kind))].sort()
    const look = `${theme} ${kinds.join(' ')}`
    if (look === this.#look) return
    this.#look = look
    this.#cy.style(styleOf(theme, kinds) as never)
    const container = this.#cy.container()
    if (container) container.style.backgroundColor = COLOURS[theme].sheet
  }

  // Everything without a place gets one: all at once by the worker, or new ones in free slots round what stands.
  #place(shown: Shown): void {
    const items = this.#marks.map(({ item }) => item)
    const places = this.#places
    const missing = items.filter(({ id }) => !places[id])
    const key = missing.map(({ id }) => id).join(' ')
    if (key !== this.#arranging?.key) {
      this.#arranging?.abort.abort()
      this.#arranging = undefined
    }
    if (missing.length === 0 || this.#arranging) return
    const pairs = pairsOf(items, this.#lines)
    if (!shown.renew && (missing.length < items.length || this.#cy.nodes().nonempty())) {
      this.#found(placeNew(items, pairs, places, seen(this.#cy)))
      return
    }
    const abort = new AbortController()
    this.#arranging = { key, abort }
    // A crowd gets a larger plate than the window, and is seen from farther.
    this.#cy.resize()
    const width = Math.max(200, this.#cy.width())
    const height = Math.max(160, this.#cy.height())
    const crowd = shown.arrange === 'free' ? Math.max(1, Math.sqrt((items.length * 12_000) / (width * height))) : 1
    const fixed = items.map(({ id }) => places[id])
    const problem = {
      width: width * crowd,
      height: height * crowd,
      items,
      pairs,
      ...(missing.length < items.length ? { fixed } : {}),
    }
    arranged(problem, shown.arrange, shown.patience, abort.signal).then(
      (found) => {
        if (abort.signal.aborted) return
        this.#arranging = undefined
        this.#found(found ?? placeNew(items, pairs, places, { x1: 0, y1: 0, x2: width, y2: height }))
        this.#draw()
      },
      () => {
        if (abort.signal.aborted) return
        this.#arranging = undefined
        this.#found(placeNew(items, pairs, places, { x1: 0, y1: 0, x2: width, y2: height }))
        this.#draw()
      },
    )
  }

  #found(places: Places): void {
    Object.assign(this.#own, places)
    this.#events.placed(places)
  }

  #draw(): void {
    const shown = this.#shown
    const places = this.#places
    if (!shown || this.#marks.some(({ item }) => !places[item.id])) return
    const cy = this.#cy
    const first = cy.nodes().empty()
    cy.batch(() => {
      const wanted = new Set([...this.#marks.map(({ item }) => item.id), ...this.#lines.map(({ id }) => id)])
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      const fresh = [
        ...this.#marks.flatMap((mark) => this.#drawMark(mark, places[mark.item.id]!)),
        ...this.#lines.flatMap((line) => this.#drawLine(line)),
      ]
      for (const { data } of fresh) this.#states.delete(data.id ?? '')
      // All at once: one by one costs four times as much.
      cy.add(fresh)
    })
    this.#emphasise()
    if (this.#marks.length > 0 && (first || shown.cameraKey !== this.#cameraKey)) {
      this.#cameraKey = shown.cameraKey
      this.#steered = false
      // The page may have given the canvas another size since Cytoscape measured it.
      cy.resize()
      lookAt(cy, shown.camera === 'fit' ? fitting(cy) : shown.camera)
    }
    const container = cy.container()
    if (container) container.dataset.drawn = String(this.#marks.length)
  }

  // Changes what is drawn already; gives what is to be added.
  #drawMark(mark: Mark, { x, y, side }: Place): ElementDefinition[] {
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
    if (far < 0.01) return []
    if (far < 2 || reducedMotion()) node.position({ x, y })
    else node.stop(true).animate({ position: { x, y } }, { duration: MOTION.layout, easing: MOTION.easing as never })
    return []
  }

  #drawLine(line: Line): ElementDefinition[] {
    const edge = this.#cy.getElementById(line.id)
    const known = this.#classes.get(line.id)
    this.#classes.set(line.id, line.classes)
    if (edge.empty()) return [lineElement(line)]
    setData(edge, line.data)
    if (known !== line.classes) {
      edge.classes(line.classes)
      this.#states.delete(line.id)
    }
    return []
  }

  // The smallest labels go first when they would be too small to read.
  #drawnDetail(): void {
    const zoom = this.#cy.zoom()
    const detail = zoom < PLATE.dropMiddle ? 3 : zoom < PLATE.dropSmall ? 2 : 1
    if (detail === this.#detail) return
    this.#detail = detail
    this.#dropLabels()
  }

  // Labels go where there is no room for them.
  #dropLabels(): void {
    const cy = this.#cy
    const relations = new Map<string, number>()
    for (const { source, target } of this.#lines)
      for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + 1)
    const dropped = withoutRoom(this.#marks, this.#places, {
      chosen: cy.nodes('.chosen').first().id(),
      ringed: new Set(cy.nodes('.ring').map((node) => node.id())),
      relations: (id) => relations.get(id) ?? 0,
    })
    cy.batch(() => {
      for (const { item, size } of this.#marks) {
        const small = (this.#detail >= 2 && size.size <= 13) || (this.#detail >= 3 && size.size <= 16)
        const node = cy.getElementById(item.id)
        const unlabelled = small || dropped.has(item.id)
        if (node.hasClass('unlabelled') !== unlabelled) node.toggleClass('unlabelled', unlabelled)
      }
    })
    const unlabelled = cy.nodes('.unlabelled').length
    if (unlabelled !== this.#unlabelled) this.#events.unlabelled(unlabelled)
    this.#unlabelled = unlabelled
  }

  #emphasise(): void {
    const shown = this.#shown
    if (!shown || this.#cy.destroyed()) return
    const cy = this.#cy
    const result = strengths(
      this.#marks.map(({ item }) => item.id),
      this.#lines,
      shown.emphasis,
      this.#under,
      this.#walked,
      shown.relationLabels,
    )
    cy.batch(() => {
      for (const [id, classes] of [...result.entities, ...result.lines]) {
        const states = classes.join(' ')
        if ((this.#states.get(id) ?? '') === states) continue
        this.#states.set(id, states)
        const element = cy.getElementById(id)
        for (const state of STATES) element.toggleClass(state, classes.includes(state))
      }
    })
    this.#dropLabels()
    this.#labelRelations(result.labelled)
  }

  #labelRelations(labelled: string[]): void {
    const cy = this.#cy
    const edges = labelled.map((id) => cy.getElementById(id)).filter((edge) => edge.nonempty())
    const near = nearLines(edges, cy.nodes())
    const boxes = (nodes: NodeSingular[]) =>
      nodes.map((node) =>
        node.boundingBox({ includeOverlays: false, includeEdges: false, includeOutlines: true } as never),
      )
    const lit = cy.nodes('.near, .chosen, .ringed')
    const all = boxes(near)
    const strong = lit.nonempty() ? boxes(near.filter((node) => lit.has(node))) : all
    const labels = placeRelationLabels(edges as never, { all, strong })
    const byEdge = new Map(labels.map((label) => [label.edge.id(), label]))
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const label = byEdge.get(edge.id())
        const text = edge.hasClass('bundle') ? (edge.data('wording') as string) : (label?.text ?? '')
        if (edge.data('text') !== text) edge.data('text', text)
        if (label && edge.data('offset') !== label.offset) edge.data('offset', label.offset)
      })
    })
  }

  #dropped(entity: string, at: [x: number, y: number]): void {
    const node = this.#cy.getElementById(entity)
    const place = this.#places[entity]
    if (place && this.#isOutside(at) && this.#events.dropOutside(entity, at)) {
      node.position({ x: place.x, y: place.y })
      this.#emphasise()
      return
    }
    const { x, y } = node.position()
    const side = this.#places[entity]?.side ?? 'right'
    const places = { [entity]: { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, side } }
    Object.assign(this.#own, places)
    this.#events.move(places)
    this.#emphasise()
  }

  #isOutside([x, y]: [x: number, y: number]): boolean {
    const box = this.#cy.container()?.getBoundingClientRect()
    return box !== undefined && (x < box.left || x > box.right || y < box.top || y > box.bottom)
  }

  #walk(angle: number): void {
    const places = Object.fromEntries(
      Object.entries(this.#places).filter(([id]) => this.#cy.getElementById(id).nonempty()),
    )
    const selected = this.#shown?.emphasis.selected
    const from = this.#walked ?? (selected && 'entity' in selected ? selected.entity : undefined)
    const [x, y] = cameraOf(this.#cy)
    const to = from ? stepFrom(from, angle, this.#lines, places) : nearestTo({ x, y }, places)
    if (!to) return
    this.#walked = to
    this.reveal([to])
    this.#emphasise()
    this.#events.walked(to)
  }
}

// Tells Cytoscape only what differs: each setting of data makes it look for the style anew.
function setData(element: SingularElementArgument, data: object): void {
  const now = element.data()
  if (Object.entries(data).some(([name, value]) => now[name] !== value)) element.data(data)
}

/** How far the label of an entity reaches from where it stands, in px. */
const REACH = 240

// The entities that a label of one of these lines could touch.
function nearLines(edges: readonly CollectionReturnValue[], nodes: NodeCollection): NodeSingular[] {
  if (edges.length === 0) return []
  const ends = edges.flatMap((edge) => edge.connectedNodes().map((node) => node.position()))
  const xs = ends.map(({ x }) => x)
  const ys = ends.map(({ y }) => y)
  const [x1, x2] = [Math.min(...xs) - REACH, Math.max(...xs) + REACH]
  const [y1, y2] = [Math.min(...ys) - REACH, Math.max(...ys) + REACH]
  return nodes.toArray().filter((node) => {
    const { x, y } = node.position()
    return x > x1 && x < x2 && y > y1 && y < y2
  })
}
