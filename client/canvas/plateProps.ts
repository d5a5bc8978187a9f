import type { LayoutBy } from '../../contracts/canvasState.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Box } from '../../drawing/geometry.ts'
import type { Progress } from '../../drawing/layout/layoutProblem.ts'
import type { Camera, Places, Selected } from '../../drawing/places.ts'
import type { Drawn } from '../../drawing/shapes.ts'

/** How to place when nothing is placed yet: by force and annealing, by steps from the first entity downwards, or in a ring round the first. */
export type InitialLayout = 'free' | 'steps' | 'ring'

/** What stands out on a plate; ids are of entities and relations. */
export interface Emphasis {
  selected?: Selected | undefined
  /** At full strength, by ids of entities, relations, or lines (`RELATION~POLARITY`); when given, all else is faded. */
  lit?: ReadonlySet<string> | undefined
  /** Relations drawn as the red thread. */
  thread?: ReadonlySet<string> | undefined
  /** Entities with the ring of a path's ends, or chosen together. */
  ringed?: ReadonlySet<string> | undefined
  /** Faded by a filter, whatever is lit: entities, and lines as `RELATION~POLARITY`. What is under the pointer is at full strength all the same. */
  faded?: ReadonlySet<string> | undefined
  /** Entities that no layout moves: a dotted ring. */
  pinned?: ReadonlySet<string> | undefined
}

/** What a plate shows and says. Everything is controlled by the owner; a plate keeps nothing but the camera and what is under the pointer. */
export interface PlateProps {
  /** The accessible name of the picture. */
  label: string
  entities: EntityCard[]
  relations: RelationCard[]
  /** Entities without a place are placed by the plate, without moving any other, and reported by `onPlaced`. */
  places: Places
  initialLayout?: InitialLayout
  emphasis?: Emphasis
  /** Which relations get a label: those lit, chosen or under the pointer (`lit`, the default), or all. */
  relationLabels?: 'lit' | 'all'
  /** Pairs of entities (`pairKey`) whose parallel lines are drawn each by itself, however many they are. */
  unbundled?: readonly string[]
  /** The reader opened a bundle of parallel lines. */
  onUnbundle?: (pair: string) => void
  /** How many labels had no room, whenever that changes. */
  onUnlabelled?: (count: number) => void
  camera?: 'fit' | Camera
  /** The camera is set anew when this changes. */
  cameraKey?: string
  /** Multiplies the budget of placing: see PATIENCE. */
  patience?: number
  /**
   * For a picture that changes as a whole: new things are laid out together with what stands, which does not move, instead of in
   * free places round it.
   */
  renew?: boolean
  /** Entities that are dragged together: those chosen together. */
  together?: readonly string[]
  /** The pointer draws a line round what is to be chosen, instead of dragging and panning. */
  lasso?: boolean
  /** A small picture of the whole, whenever not all of it is in view. */
  minimap?: boolean
  onSelect?: (item: Selected | undefined) => void
  /** The reader chose all of these, by a box (Shift and the pointer) or the lasso; without it there is neither. */
  onChoose?: (entities: string[]) => void
  /** The reader adds an entity to what is chosen, or takes it out: Space, Shift or Ctrl and a click. Without it, Space chooses. */
  onToggle?: (entity: string) => void
  /** A double or right click, long press or `e`; where the entity stands then, `boxOf` of the handle says. */
  onExpand?: (entity: string) => void
  /** The reader dragged these. */
  onMove?: (places: Places) => void
  /** The reader dragged an entity out of the canvas and let it go there (client pixels); it goes back to its place when this says that it was taken. */
  onDropOutside?: (entity: string, at: [x: number, y: number]) => boolean
  /** What the pointer is over. */
  onHover?: (item: Selected | undefined) => void
  onCamera?: (camera: Camera) => void
  /** The plate placed these because they had no place. */
  onPlaced?: (places: Places) => void
}

/** How much of the canvas lies under other parts of the page, in px. */
export interface Covered {
  right?: number
  bottom?: number
}

/** How a layout is wished. */
export interface LayoutOptions {
  /** The entity in the middle of the rings. */
  centre?: string | undefined
  /** Entities that stay where they stand. */
  pinned?: readonly string[]
  /** Ends the layout; nothing changes then. */
  signal?: AbortSignal
  report?: (progress: Progress) => void
}

/** What the owner of a plate may ask of it. */
export interface PlateHandle {
  /** Zooms about the middle of the canvas. */
  zoomBy: (factor: number) => void
  /** Shows all that is drawn; the camera travels there in `duration` ms. */
  fit: (duration?: number) => void
  /**
   * Pans as little as needed to show these entities, and with them `also` where all of it fits, in the part of the canvas that
   * nothing covers; insets in px.
   */
  reveal: (entities: readonly string[], also?: readonly string[], covered?: Covered) => void
  /** The box of an entity with its label in the window, in client pixels; undefined when it is not drawn. */
  boxOf: (entity: string) => Box | undefined
  /** The whole picture as shapes for paper; undefined while it is not drawn. */
  shapes: () => Drawn | undefined
  /** Gives the plate the focus, with a ring or without one; else as the browser decides. */
  focus: (visible?: boolean) => void
  /** Where everything that is drawn would stand in another layout; nothing moves until the owner gives these places. Undefined when it was stopped. */
  layOut: (by: LayoutBy, how?: LayoutOptions) => Promise<Places | undefined>
}
