import type { Core } from 'cytoscape'
import { type Box, grown, within } from '../../drawing/geometry.ts'
import type { Camera } from '../../drawing/places.ts'
import { PLATE } from '../../drawing/sizes.ts'
import { MOTION } from '../../drawing/tokens.ts'
import {
  cameraOf,
  fitting,
  intoRoom,
  inView,
  lookAt,
  type Room,
  reducedMotion,
  revealing,
  type Viewport,
  viewportOf,
} from './camera.ts'
import { type Covered, DEFAULT_INPUT, type PictureInput } from './pictureInput.ts'

/** The camera of a picture, and the room that it has. */
export class Steering {
  /** The reader has steered: the picture is fitted no more unasked. */
  byReader = false
  readonly #cy: Core
  readonly #given: () => Pick<PictureInput, 'camera' | 'nearest' | 'covered'>
  /** The room that the picture took last. */
  #taken: Room = { width: 0, height: 0, covered: DEFAULT_INPUT.covered }
  /** Where the camera travels, while it does. */
  #goal: Viewport | undefined

  constructor(cy: Core, input: () => PictureInput | undefined) {
    this.#cy = cy
    this.#given = () => input() ?? DEFAULT_INPUT
  }

  /** The part of the plate that is seen, without what is covered. */
  get seen(): Box {
    return inView(cameraOf(this.#cy), this.#room)
  }

  /** The part of the plate that will be in view once the camera rests, with what is covered. */
  get ahead(): Box {
    const { width, height } = this.#room
    return inView(this.#cameraIn(this.#room), { width, height, covered: DEFAULT_INPUT.covered })
  }

  /** False when the owner said since that more or less of the canvas is covered. */
  get isCurrent(): boolean {
    return this.#given().covered === this.#taken.covered
  }

  /** Looks through the camera that the owner gave; `byReader`: as a reader had steered it. */
  begin(byReader: boolean): void {
    const { camera } = this.#given()
    this.byReader = byReader
    // The page may have given the canvas another size since Cytoscape measured it.
    this.#cy.resize()
    this.#taken = this.#room
    lookAt(this.#cy, camera === 'fit' ? this.#fitted : camera)
  }

  /** Shows all that is drawn. */
  fit(duration?: number): void {
    this.byReader = false
    this.travel(this.#fitted, duration)
  }

  /** Shows a box of the plate; the camera travels as long as what goes to its place. */
  fitBox(box: Box, atOnce: boolean): void {
    this.byReader = false
    this.#taken = this.#room
    this.travel(fitting(box, this.#taken, this.#given().nearest), atOnce ? 0 : MOTION.layout)
  }

  /** Moves the camera in a short even motion; at once where the reader wants no motion. */
  travel(camera: Camera, duration: number = MOTION.panel): void {
    const cy = this.#cy
    if (duration === 0 || reducedMotion()) {
      lookAt(cy, camera)
      return
    }
    this.#goal = viewportOf(cy, camera)
    cy.stop(true)
    cy.animate(this.#goal, { duration, easing: MOTION.easing as never })
  }

  /** Brings a box into the part of the canvas that nothing covers, and a larger one where that fits. */
  reveal(box: Box, larger: Box, covered: Covered = this.#taken.covered): void {
    const room = { ...this.#taken, covered }
    const now = this.#cameraIn(room)
    this.#go(revealing(larger, room, now) ?? intoRoom(box, room, now))
  }

  /**
   * Measures the room anew. Where it became smaller, as a panel opened, a picture of which all was in view goes as a
   * whole into what is left, or as much of it as keeps its names; where the reader has steered, only what is chosen
   * comes out from under the panel. Room that is given back moves nothing.
   */
  takeRoom(stands: (seen: Box) => boolean, boxOf: (all: boolean) => Box | undefined): void {
    const cy = this.#cy
    const before = this.#taken
    cy.resize()
    const room = this.#room
    this.#taken = room
    const resized = room.width !== before.width || room.height !== before.height
    const now = this.#cameraIn(room)
    const was = inView(this.#cameraIn(before), before)
    if (resized && !this.byReader && this.#given().camera === 'fit') lookAt(cy, this.#fitted)
    else if (!within(was, grown(inView(now, room), 1))) {
      const whole = !this.byReader && stands(was)
      const box = boxOf(whole)
      if (box) this.#go(intoRoom(box, room, now, whole ? PLATE.dropSmall : undefined))
    }
  }

  get #fitted(): Camera {
    const whole = this.#cy.elements(':visible').boundingBox({ includeOverlays: false })
    return fitting(whole, this.#room, this.#given().nearest)
  }

  get #room(): Room {
    return { width: this.#cy.width(), height: this.#cy.height(), covered: this.#given().covered }
  }

  // The camera in a room, or where it is travelling.
  #cameraIn({ width, height }: Room): Camera {
    const cy = this.#cy
    const { zoom, pan } = (cy.animated() && this.#goal) || { zoom: cy.zoom(), pan: cy.pan() }
    return [(width / 2 - pan.x) / zoom, (height / 2 - pan.y) / zoom, zoom]
  }

  // Goes there, if that is elsewhere.
  #go(to: Camera): void {
    const [x, y, zoom] = this.#cameraIn(this.#taken)
    if (Math.hypot(to[0] - x, to[1] - y, 1000 * (to[2] - zoom)) > 0.5) this.travel(to)
  }
}
