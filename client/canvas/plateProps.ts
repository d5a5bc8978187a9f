import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Side } from '../../contracts/view.ts'

/** Where a mark stands on the plate (CSS pixels at zoom 1) and on which side of it its label is set. */
export interface Place {
  x: number
  y: number
  side: Side
}

/** Places by entity id. */
export type Places = Record<string, Place>

/** One thing that the reader chose. */
export type Selected = { entity: string } | { relation: string }

/** The point of the plate in the middle of the canvas, and the zoom. */
export type Camera = [x: number, y: number, zoom: number]

/** How to place when nothing is placed yet: by force and annealing, by steps from the first entity downwards, or in a ring round the first. */
export type Arrangement = 'free' | 'steps' | 'ring'

/** What stands out on a plate; ids are of entities and relations. */
export interface Emphasis {
  selected?: Selected | undefined
  /** At full strength; when given, all else is faded. */
  lit?: ReadonlySet<string> | undefined
  /** Relations drawn as the red thread. */
  thread?: ReadonlySet<string> | undefined
  /** Entities with the ring of a path's ends. */
  ringed?: ReadonlySet<string> | undefined
}

/** What a plate shows and says. Everything is controlled by the owner; a plate keeps nothing but the camera and what is under the pointer. */
export interface PlateProps {
  /** The accessible name of the picture. */
  label: string
  entities: EntityCard[]
  relations: RelationCard[]
  /** Entities without a place are placed by the plate, without moving any other, and reported by `onPlaced`. */
  places: Places
  arrange?: Arrangement
  emphasis?: Emphasis
  /** Which relations get a label: those lit, chosen or under the pointer (`lit`, the default), or all. */
  relationLabels?: 'lit' | 'all'
  camera?: 'fit' | Camera
  /** The camera is set anew when this changes. */
  cameraKey?: string
  onSelect?: (item: Selected | undefined) => void
  /** A double click, long press or `e`; the point is in client pixels. */
  onExpand?: (entity: string, at: { x: number; y: number }) => void
  /** The reader dragged these. */
  onMove?: (places: Places) => void
  onCamera?: (camera: Camera) => void
  /** The plate placed these because they had no place. */
  onPlaced?: (places: Places) => void
}
