import type { LayoutBy } from '../../contracts/canvasState.ts'
import type { Box } from '../../drawing/geometry.ts'
import type { Progress } from '../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../drawing/places.ts'
import type { Drawn } from '../../drawing/shapes.ts'
import type { Covered, PictureEvents, PictureInput } from './pictureInput.ts'

type Required = 'entities' | 'relations' | 'places'

/** A picture with its name and tools. The owner controls everything but the camera and the hover. */
export interface PlateProps
  extends Pick<PictureInput, Required>,
    Partial<Omit<PictureInput, Required | 'words' | 'theme'>> {
  /** The accessible name of the picture. */
  label: string
  on?: Omit<PictureEvents, 'walked'>
  /** The pointer draws a line round a selection instead of dragging and panning. */
  lasso?: boolean
  /** A small picture of the whole, whenever not all of it is in view. */
  minimap?: boolean
}

/** How to lay out. */
export interface LayoutOptions {
  /** The entity in the middle of the rings. */
  centre?: string | undefined
  /** Entities that stay where they stand. */
  pinned?: readonly string[]
  /** Ends the layout; nothing changes then. */
  signal?: AbortSignal
  report?: (progress: Progress) => void
}

/** Methods for the owner of a plate. */
export interface PlateHandle {
  /** Zooms about the middle of the canvas. */
  zoomBy: (factor: number) => void
  /** Shows all that is drawn; the camera travels there in `duration` ms. */
  fit: (duration?: number) => void
  /**
   * Moves as little as needed to show these entities, and `also` where all of it fits, in the part of the canvas that
   * nothing covers: by `covered`, else as the owner said last.
   */
  reveal: (entities: readonly string[], also?: readonly string[], covered?: Covered) => void
  /** The box of an entity with its label in the window, in client pixels; undefined when it is not drawn. */
  boxOf: (entity: string) => Box | undefined
  /** The whole picture as shapes for paper; undefined while it is not drawn. */
  shapes: () => Promise<Drawn | undefined>
  /** Gives the plate the focus, with a ring or without one; else as the browser decides. */
  focus: (visible?: boolean) => void
  /**
   * Computes the places of another layout; nothing moves until the owner passes them back. Undefined if it was stopped.
   */
  layOut: (by: LayoutBy, how?: LayoutOptions) => Promise<Places | undefined>
  /** Computes where another picture would stand, while this one is shown; undefined if it was stopped. */
  placeAhead: (picture: Pick<PictureInput, Required>, signal: AbortSignal) => Promise<Places | undefined>
}
