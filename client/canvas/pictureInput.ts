import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Words } from '../../drawing/lines.ts'
import type { Camera, Places, Selected } from '../../drawing/places.ts'
import { PATIENCE, PLATE } from '../../drawing/sizes.ts'
import type { Theme } from '../../drawing/tokens.ts'

/** How much of the canvas lies under other parts of the page, in px. */
export interface Covered {
  left?: number
  top?: number
  right?: number
  bottom?: number
}

/**
 * The first layout: by force and annealing, the same close together, in rows from the first entity, or in a ring round
 * it.
 */
export type InitialLayout = 'free' | 'scene' | 'steps' | 'ring'

/** Emphasised parts of a picture; ids are of entities and relations. */
export interface Emphasis {
  selected?: Selected | undefined
  /** At full strength: ids of entities, relations, or lines (`RELATION~POLARITY`). When given, all else is faded. */
  lit?: ReadonlySet<string> | undefined
  /** All that is not lit stays as it is, unless something else than what is selected is under the pointer. */
  calm?: boolean | undefined
  /** Relations drawn as the red thread. */
  thread?: ReadonlySet<string> | undefined
  /** Entities with the ring of a path's ends, or chosen together. */
  ringed?: ReadonlySet<string> | undefined
  /** Faded by a filter unless under the pointer: entities, and lines as `RELATION~POLARITY`. */
  faded?: ReadonlySet<string> | undefined
  /** Entities that no layout moves: a dotted ring. */
  pinned?: ReadonlySet<string> | undefined
}

/** Everything that a picture shows: a property of the plate is declared here and nowhere else. */
export interface PictureInput {
  entities: EntityCard[]
  relations: RelationCard[]
  /** Entities without a place are placed without moving any other, and reported by `placed`. */
  places: Places
  words: Words
  theme: Theme
  initialLayout: InitialLayout
  emphasis: Emphasis
  /** Relations with a label: those lit, selected or under the pointer, or all. */
  relationLabels: 'lit' | 'all'
  /** Pairs of entities (`pairKey`) whose parallel lines are drawn one by one, however many they are. */
  unbundled: readonly string[]
  camera: 'fit' | Camera
  /** The camera is set anew when this changes. */
  cameraKey: string
  /** A fit comes no nearer than this zoom. */
  nearest: number
  /** How much of the canvas lies under other parts of the page. A picture that stood whole goes into the room left. */
  covered: Covered
  /** Lay new things out together with what stands, which does not move, instead of in free places round it. */
  renew: boolean
  /** Multiplies the budget of placing: see PATIENCE. */
  patience: number
  /** Entities that are dragged together: those chosen together. */
  together: readonly string[]
}

/** Defaults of a picture's input. */
export const DEFAULT_INPUT = {
  initialLayout: 'free',
  emphasis: {},
  relationLabels: 'lit',
  unbundled: [],
  camera: 'fit',
  cameraKey: '',
  nearest: PLATE.fitZoom,
  covered: {},
  renew: false,
  patience: PATIENCE.asked,
  together: [],
} satisfies Partial<PictureInput>

/** Where a menu was asked for beside every mark; without places by the keyboard. */
export interface Spot {
  /** The line that it is of; without one it is of the paper. */
  relation?: string | undefined
  /** On the plate, and in client pixels. */
  at?: { x: number; y: number }
  client?: { x: number; y: number }
}

/** Everything that a picture reports: an event of the plate is declared here and nowhere else. */
export interface PictureEvents {
  select?(item: Selected | undefined): void
  /** All of these were chosen by a box (Shift and the pointer) or the lasso; without it there is neither. */
  choose?(entities: string[]): void
  /** Adds an entity to the selection or removes it: Space, Shift or Ctrl and a click. Without it, Space selects. */
  toggle?(entity: string): void
  /** A double click or double tap. */
  bring?(entity: string): void
  /** A right click, a long press or `e`; `boxOf` of the handle says where the entity stands. */
  expand?(entity: string): void
  /** A right click, a long press or the key of menus, on a line or on empty paper. */
  menu?(spot: Spot): void
  hover?(item: Selected | undefined): void
  /** These were dragged. */
  move?(places: Places): void
  /** A mark was let go outside of the canvas, in client pixels; it goes back to its place if this gives true. */
  dropOutside?(entity: string, at: [x: number, y: number]): boolean
  /** These had no place and were placed. */
  placed?(places: Places): void
  camera?(camera: Camera): void
  /** A bundle of parallel lines was opened. */
  unbundle?(pair: string): void
  /** The number of labels without room, whenever it changes. */
  unlabelled?(count: number): void
  /** The keyboard has come to an entity. */
  walked?(entity: string): void
}
