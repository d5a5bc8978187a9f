// Over 300 lines: the place where drawing, placing, labels, steering and reports meet; each has a file of its own.
import cytoscape, { type Core } from 'cytoscape'
import type { LayoutBy } from '../../contracts/canvasState.ts'
import { endsOfRelation } from '../../contracts/relationId.ts'
import { around, type Box, holds } from '../../drawing/geometry.ts'
import { labelBox, markBox } from '../../drawing/layout/layoutProblem.ts'
import { type Line, linesOf } from '../../drawing/lines.ts'
import { type Mark, marksOf } from '../../drawing/marks.ts'
import { type Camera, type Place, type Places, type Selected, tenth } from '../../drawing/places.ts'
import type { Drawn } from '../../drawing/shapes.ts'
import { PLATE } from '../../drawing/sizes.ts'
import { COLOURS, MOTION } from '../../drawing/tokens.ts'
import { type Pressed, presses } from '../commands/shortcuts.ts'
import { cameraOf, lookAt, reducedMotion, seen } from './camera.ts'
import { bring, DrawnElements, type Traveller } from './drawnElements.ts'
import { type ElementStates, elementStates } from './emphasis.ts'
import { LabelLayer } from './labels/labelLayer.ts'
import { Placement } from './markPlacement.ts'
import type { Covered, PictureEvents, PictureInput } from './pictureInput.ts'
import type { LayoutOptions } from './plateProps.ts'
import { listen } from './pointer.ts'
import { Steering } from './steering.ts'
import { styleOf } from './style.ts'
import { boxOnScreen, entitiesWithin, entityAt, type MinimapData } from './viewport.ts'
import { ARROWS, walkTo } from './walk.ts'

const NONE: readonly string[] = []
const NOBODY: readonly Traveller[] = []
// The parts of the input that marks and lines are made of.
const CARDS = ['entities', 'relations', 'words', 'unbundled'] as const

/** The owner of one Cytoscape instance: everything that is drawn passes through `show`. */
export class Picture {
  readonly #cy: Core
  readonly #events: () => PictureEvents
  readonly #resize: ResizeObserver
  readonly #unlisten: () => void
  readonly #placing: Placement
  readonly #labels: LabelLayer
  readonly #drawn: DrawnElements
  readonly #steering: Steering
  #input: PictureInput | undefined
  #marks: Mark[] = []
  #lines: Line[] = []
  #states: ElementStates = { entities: new Map(), lines: new Map(), labelled: [] }
  /** The input of the current states, which are computed again only when it changes. */
  #statesFrom: readonly unknown[] = []
  #hovered: Selected | undefined
  #walked: string | undefined
  #minimap: (Omit<MinimapData, 'seen' | 'ahead'> & { of: Mark[]; at: Places }) | undefined
  #styleKey = ''
  #cameraKey: string | undefined
  /** The camera that was reported last, since the owner set one. */
  #lastCamera: Camera | undefined
  // A reveal requested before anything was drawn; a given camera replaces it.
  #pendingReveal: (() => void) | undefined
  #arrivalTimer: ReturnType<typeof setTimeout> | undefined
  readonly #watchers = new Set<() => void>()

  /** `crowded`: drawn at the screen's own resolution, which Cytoscape fixes when it starts. */
  constructor(container: HTMLElement, on: () => PictureEvents, crowded: boolean) {
    this.#events = on
    const cy = cytoscape({
      container,
      style: [],
      minZoom: PLATE.minZoom,
      maxZoom: PLATE.maxZoom,
      boxSelectionEnabled: false,
      autounselectify: true,
      // Twice the resolution makes labels and small marks crisp; beyond some 150 entities it costs more than it gives.
      pixelRatio: crowded ? devicePixelRatio : Math.max(2, devicePixelRatio),
    })
    this.#cy = cy
    this.#drawn = new DrawnElements(cy)
    this.#steering = new Steering(cy, () => this.#input)
    this.#labels = new LabelLayer(cy, (count) => on().unlabelled?.(count))
    this.#placing = new Placement(
      (places) => on().placed?.(places),
      (measured) => {
        if (measured) cy.resize()
        const [width, height] = [Math.max(200, cy.width()), Math.max(160, cy.height())]
        return { width, height, seen: this.#steering.seen, taken: this.#drawn.size > 0 }
      },
    )
    this.#unlisten = listen(
      cy,
      {
        select: (item) => on().select?.(item),
        bring: (entity) => on().bring?.(entity),
        expand: (entity) => on().expand?.(entity),
        menu: (spot) => on().menu?.(spot),
        toggle: (entity) => this.#toggle(entity),
        hover: (item) => {
          this.#hovered = item
          on().hover?.(item)
          this.#emphasise()
        },
        unbundle: (pair) => on().unbundle?.(pair),
        drop: (entities, at) => this.#dropped(entities, at),
      },
      () => this.#input?.emphasis.selected !== undefined,
      () => this.#input?.together ?? NONE,
    )
    let reporting: ReturnType<typeof setTimeout> | undefined
    // A canvas of another size has another point in its middle.
    cy.on('viewport resize', () => {
      if (this.#labels.stale) this.#label()
      this.#changed()
      clearTimeout(reporting)
      reporting = setTimeout(() => this.#rest(), 150)
    })
    // The reader's own steering ends the automatic fit.
    cy.on('scrollzoom pinchzoom dragpan', () => {
      this.#steering.byReader = true
    })
    this.#resize = new ResizeObserver(() => {
      this.#takeRoom()
      this.#changed()
    })
    this.#resize.observe(container)
  }

  /** Draws the input; what is placed stays where it is. An ended picture draws nothing. */
  show(shown: PictureInput): void {
    // A plate that grows into a crowd replaces its picture by a coarser one, but still calls the old one once.
    if (this.#cy.destroyed()) return
    const before = this.#input
    this.#input = shown
    if (!before || CARDS.some((part) => before[part] !== shown[part])) this.#translate(shown)
    this.#restyle(shown)
    this.#placing.place(shown, this.#marks, this.#lines, () => this.#draw())
    this.#draw()
  }

  #translate(input: PictureInput): void {
    const { marks, lines } = drawingOf(input)
    this.#marks = marks
    this.#lines = lines
    if (this.#walked && marks.every(({ item }) => item.id !== this.#walked)) this.#walked = undefined
  }

  /** Where another picture would stand on this canvas; undefined when it was stopped, or where nothing is shown yet. */
  async placeAhead(
    other: Pick<PictureInput, 'entities' | 'relations' | 'places'>,
    signal: AbortSignal,
  ): Promise<Places | undefined> {
    if (!this.#input || this.#cy.destroyed()) return undefined
    const input = { ...this.#input, ...other }
    const { marks, lines } = drawingOf(input)
    return this.#placing.ahead(input, marks, lines, signal)
  }

  /** Where everything would stand in another layout; undefined when it was stopped. */
  async layOut(by: LayoutBy, how: LayoutOptions = {}): Promise<Places | undefined> {
    return this.#input && this.#placing.layOut(by, how, this.#input, this.#marks, this.#lines)
  }

  zoomBy(factor: number): void {
    this.#steering.byReader = true
    const [x, y, zoom] = cameraOf(this.#cy)
    this.#steering.travel([x, y, Math.min(PLATE.maxZoom, Math.max(PLATE.minZoom, zoom * factor))], MOTION.fade)
  }

  /** Looks at another point of the plate; the zoom stays. */
  lookAt(x: number, y: number): void {
    this.#steering.byReader = true
    lookAt(this.#cy, [x, y, this.#cy.zoom()])
  }

  fit(duration?: number): void {
    this.#steering.fit(duration)
  }

  reveal(entities: readonly string[], also: readonly string[] = [], covered?: Covered): void {
    this.#pendingReveal = this.#drawn.size === 0 ? () => this.reveal(entities, also, covered) : undefined
    if (this.#pendingReveal) return
    this.#takeRoom()
    const chosen = around(this.#boxesOf(new Set(entities)))
    if (!chosen) return
    const all = around(this.#boxesOf(new Set([...entities, ...also]))) ?? chosen
    this.#steering.reveal(chosen, all, covered)
  }

  boxOf(entity: string): Box | undefined {
    return boxOnScreen(this.#cy, entity)
  }

  within(line: readonly { x: number; y: number }[]): string[] {
    return entitiesWithin(this.#cy, line)
  }

  entityAt(point: { x: number; y: number }): string | undefined {
    return entityAt(this.#cy, point)
  }

  /** Calls `watcher` whenever the data of the minimap may have changed; returns a function that ends this. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  /**
   * The whole picture and the part in view; undefined while nothing is drawn. The list of marks is stable while none
   * moves.
   */
  get minimap(): MinimapData | undefined {
    if (this.#cy.destroyed() || this.#drawn.size === 0) return undefined
    const places = this.#places
    if (this.#minimap?.of !== this.#marks || this.#minimap.at !== places) {
      const marks = this.#marks.flatMap(({ item, card }) => {
        const place = places.get(item.id)
        return place ? [{ x: place.x, y: place.y, kind: card.kind }] : []
      })
      const bounds = around(marks.map(({ x, y }) => ({ x1: x, y1: y, x2: x, y2: y })))
      if (!bounds) return undefined
      this.#minimap = { of: this.#marks, at: places, marks, bounds }
    }
    const { marks, bounds } = this.#minimap
    return { marks, bounds, seen: seen(this.#cy), ahead: this.#steering.ahead }
  }

  /** All that is drawn, as shapes for paper; undefined while something has no place yet. */
  async shapes(): Promise<Drawn | undefined> {
    if (!this.drawn) return undefined
    const { drawnShapes } = await import('./drawnShapes.ts')
    const language = this.#input?.words.language ?? ''
    return this.#cy.destroyed() ? undefined : drawnShapes(this.#cy, this.#marks, this.#lines, language)
  }

  /** Handles a key; returns true if the picture has a use for it. */
  key(event: Pressed): boolean {
    const angle = ARROWS.get(event.key)
    const selected = this.#input?.emphasis.selected
    const entity = this.#walked ?? (selected && 'entity' in selected ? selected.entity : undefined)
    if (angle !== undefined && presses(event, 'walk')) this.#walk(angle)
    else if (angle !== undefined && presses(event, 'pan')) this.#pan(angle)
    else if (presses(event, 'choose') && this.#walked) this.#events().select?.({ entity: this.#walked })
    else if (presses(event, 'toggle') && this.#walked) this.#toggle(this.#walked)
    else if (entity && (presses(event, 'expand') || presses(event, 'menu'))) this.#events().expand?.(entity)
    else if (presses(event, 'menu')) this.#events().menu?.(selected && 'relation' in selected ? selected : {})
    else if (presses(event, 'zoomIn')) this.zoomBy(1.25)
    else if (presses(event, 'zoomOut')) this.zoomBy(0.8)
    else if (presses(event, 'fit')) this.fit()
    else return false
    return true
  }

  #toggle(entity: string): void {
    const { toggle, select } = this.#events()
    if (toggle) toggle(entity)
    else select?.({ entity })
  }

  /** The keyboard left the canvas, or goes from no entity any more. */
  leave(): void {
    this.#walked = undefined
    this.#emphasise()
  }

  destroy(): void {
    clearTimeout(this.#arrivalTimer)
    this.#labels.stop()
    this.#watchers.clear()
    this.#placing.stop()
    this.#unlisten()
    this.#resize.disconnect()
    this.#cy.destroy()
  }

  /** True if everything to be shown is on the plate. */
  get drawn(): boolean {
    return !this.#placing.running && this.#marks.every(({ item }) => this.#cy.getElementById(item.id).nonempty())
  }

  get #places(): Places {
    return this.#placing.with(this.#input?.places)
  }

  #restyle({ theme, entities }: PictureInput): void {
    // Marks still drawn while others get their places keep their look: without its kind each is a grey ellipse.
    const kinds = [...new Set([...this.#drawn.kinds(), ...entities.map(({ kind }) => kind)])].sort()
    const look = `${theme} ${kinds.join(' ')}`
    if (look === this.#styleKey) return
    this.#styleKey = look
    this.#cy.style(styleOf(theme, kinds) as never)
    const container = this.#cy.container()
    if (container) container.style.backgroundColor = COLOURS[theme].sheet
  }

  #draw(): void {
    const shown = this.#input
    const places = this.#places
    if (!shown || this.#marks.some(({ item }) => !places.has(item.id))) return
    const cy = this.#cy
    const stood = this.#drawn.size
    const drawn = this.#drawn.has(this.#marks, this.#lines, places)
    const changed = this.#updateStates(shown)
    const travellers = drawn ? NOBODY : this.#drawn.draw(this.#marks, this.#lines, places, this.#states)
    const atOnce = travellers.length > PLATE.travel || reducedMotion()
    bring(travellers, atOnce)
    // A step that only returns the places that the plate found itself changes nothing visible.
    if (!drawn || changed) this.#show()
    if (this.#marks.length > 0 && (stood === 0 || shown.cameraKey !== this.#cameraKey)) {
      this.#cameraKey = shown.cameraKey
      this.#lastCamera = undefined
      if (shown.camera !== 'fit') this.#pendingReveal = undefined
      // A camera that came with a choice was made for the room beside its evidence.
      this.#steering.begin(shown.camera !== 'fit' && shown.emphasis.selected !== undefined)
    } else if (2 * travellers.length > stood) this.#follow(atOnce)
    else if (!this.#steering.isCurrent) this.#takeRoom()
    if (travellers.length > 0) {
      clearTimeout(this.#arrivalTimer)
      if (!atOnce) this.#arrivalTimer = setTimeout(() => this.#emphasise(), MOTION.layout + 80)
    }
    const container = cy.container()
    if (container) container.dataset.drawn = String(this.#marks.length)
    if (stood === 0 && this.#marks.length > 0) this.#placing.prepare()
    if (this.#marks.length > 0) this.#pendingReveal?.()
    this.#changed()
  }

  // When most of the picture goes elsewhere, the camera goes along, so that all of it is seen.
  #follow(atOnce: boolean): void {
    const box = around(this.#boxesOf(new Set(this.#marks.map(({ item }) => item.id))))
    if (box) this.#steering.fitBox(box, atOnce)
  }

  #takeRoom(): void {
    if (this.#drawn.size === 0) return
    const places = this.#places
    this.#steering.takeRoom(
      (seen) =>
        this.#marks.every(({ item }) => {
          const place = places.get(item.id)
          return !place || holds(seen, place)
        }),
      (all) => {
        const { together = NONE, emphasis } = this.#input ?? {}
        const selected = emphasis?.selected
        const ids = all
          ? this.#marks.map(({ item }) => item.id)
          : selected
            ? 'entity' in selected
              ? [selected.entity]
              : endsOfRelation(selected.relation)
            : together
        return around(this.#boxesOf(new Set(ids)))
      },
    )
  }

  // Where entities and their labels are to stand.
  #boxesOf(ids: ReadonlySet<string>): Box[] {
    const places = this.#places
    return this.#marks.flatMap(({ item }) => {
      const place = ids.has(item.id) ? places.get(item.id) : undefined
      return place ? [markBox(item, place), labelBox(item, place)] : []
    })
  }

  #emphasise(): void {
    if (!this.#input || this.#cy.destroyed()) return
    this.#updateStates(this.#input)
    this.#show()
  }

  // Computes the states of all elements; returns false if they are the same as before.
  #updateStates({ emphasis, relationLabels }: PictureInput): boolean {
    const from = [this.#marks, this.#lines, emphasis, this.#hovered, this.#walked, relationLabels]
    if (from.every((one, k) => one === this.#statesFrom[k])) return false
    this.#statesFrom = from
    const ids = this.#marks.map(({ item }) => item.id)
    this.#states = elementStates(ids, this.#lines, emphasis, this.#hovered, this.#walked, relationLabels)
    return true
  }

  #show(): void {
    this.#drawn.emphasise(this.#states)
    this.#label()
  }

  #label(): void {
    const { entities: states, labelled: named } = this.#states
    const language = this.#input?.words.language ?? ''
    const pointed = this.#hovered && 'entity' in this.#hovered ? this.#hovered.entity : this.#walked
    const drawn = { marks: this.#marks, lines: this.#lines, places: this.#places }
    this.#labels.show({ ...drawn, language, states, pointed, named })
    this.#labels.fadeCut(this.#steering.seen)
  }

  #dropped(entities: readonly string[], at: [x: number, y: number]): void {
    const [held] = entities
    const places = this.#places
    if (held !== undefined && this.#isOutside(at) && this.#events().dropOutside?.(held, at)) {
      this.#cy.batch(() => {
        for (const id of entities) {
          const place = places.get(id)
          if (place) this.#cy.getElementById(id).position({ x: place.x, y: place.y })
        }
      })
      this.#emphasise()
      return
    }
    const moved = new Map<string, Place>()
    for (const id of entities) {
      const { x, y } = this.#cy.getElementById(id).position()
      moved.set(id, { x: tenth(x), y: tenth(y), side: places.get(id)?.side ?? 'right' })
    }
    this.#placing.keep(moved)
    this.#events().move?.(moved)
    this.#emphasise()
    this.#changed()
  }

  #isOutside([x, y]: [x: number, y: number]): boolean {
    const box = this.#cy.container()?.getBoundingClientRect()
    return box !== undefined && (x < box.left || x > box.right || y < box.top || y > box.bottom)
  }

  #walk(angle: number): void {
    const places = new Map([...this.#places].filter(([id]) => this.#cy.getElementById(id).nonempty()))
    const [x, y] = cameraOf(this.#cy)
    const from = { walked: this.#walked, selected: this.#input?.emphasis.selected, middle: { x, y } }
    const to = walkTo(angle, from, this.#lines, places)
    if (!to) return
    this.#walked = to
    this.reveal([to])
    this.#emphasise()
    this.#events().walked?.(to)
  }

  // Distance of a pan: a sixth of the part in view.
  #pan(angle: number): void {
    this.#steering.byReader = true
    const cy = this.#cy
    const [x, y, zoom] = cameraOf(cy)
    const step = Math.min(cy.width(), cy.height()) / 6 / zoom
    this.#steering.travel(
      [x + step * Math.round(Math.cos(angle)), y + step * Math.round(Math.sin(angle)), zoom],
      MOTION.fade,
    )
  }

  // The camera rests: names at the edge are faded, and it is reported. Ignore an empty plate, as the first drawing must
  // be fitted. Cytoscape also measures its container whenever an attribute changes; that is no report either.
  #rest(): void {
    if (this.#cy.destroyed() || this.#drawn.size === 0) return
    this.#labels.fadeCut(this.#steering.seen)
    const camera = cameraOf(this.#cy)
    if (camera.every((one, k) => one === this.#lastCamera?.[k])) return
    this.#lastCamera = camera
    this.#events().camera?.(camera)
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher()
  }
}

/** The marks and lines of a picture; relations to what it does not show are none of it. */
export function drawingOf({
  entities,
  relations,
  words,
  unbundled,
}: Pick<PictureInput, 'entities' | 'relations' | 'words' | 'unbundled'>): { marks: Mark[]; lines: Line[] } {
  const marks = marksOf(entities, relations, words.language)
  const ids = new Set(marks.map(({ item }) => item.id))
  const between = relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object))
  return { marks, lines: linesOf(between, words, new Set(unbundled)) }
}
