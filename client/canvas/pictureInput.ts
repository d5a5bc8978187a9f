import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Words } from '../../drawing/lines.ts'
import type { Camera, Places, Selected } from '../../drawing/places.ts'
import type { Theme } from '../../drawing/tokens.ts'
import type { Emphasis, InitialLayout } from './plateProps.ts'

/** What a picture shows; see PlateProps. */
export interface PictureInput {
  entities: EntityCard[]
  relations: RelationCard[]
  places: Places
  words: Words
  theme: Theme
  initialLayout: InitialLayout
  emphasis: Emphasis
  relationLabels: 'lit' | 'all'
  unbundled: readonly string[]
  camera: 'fit' | Camera
  cameraKey: string
  /** New things are laid out as a whole with what stands. */
  renew: boolean
  /** Multiplies the budget of placing. */
  patience: number
  /** Entities that are dragged together. */
  together: readonly string[]
}

/** What a picture reports. */
export interface PictureEvents {
  select(item: Selected | undefined): void
  expand(entity: string): void
  /** Adds an entity to what is chosen, or takes it out; where that is not possible, chooses it. */
  toggle(entity: string): void
  hover(item: Selected | undefined): void
  move(places: Places): void
  /** A mark was let go outside of the canvas; false when nobody takes it. */
  dropOutside(entity: string, at: [x: number, y: number]): boolean
  placed(places: Places): void
  camera(camera: Camera): void
  /** A bundle of parallel lines was opened. */
  unbundle(pair: string): void
  unlabelled(count: number): void
  /** The keyboard has come to an entity; read aloud. */
  walked(entity: string): void
}
