import type { CanvasState } from '../../contracts/addresses.ts'
import type { Camera, Places, Selected } from '../canvas/plateProps.ts'

/** What the reader did in a step; the trail names it. */
export type Deed =
  | { kind: 'overview' }
  | { kind: 'link' }
  | { kind: 'entity' | 'relation'; id: string }
  | { kind: 'add' | 'remove' | 'move'; id: string }
  | { kind: 'expand'; id: string; brought: string[] }

/** The plate after a step: what is drawn, where it stands (as far as it is placed), what is chosen. */
export interface Step {
  deed: Deed
  items: readonly string[]
  places: Places
  selected?: Selected | undefined
  /** The entity in whose panel a relation was opened. */
  within?: string | undefined
  /** The claim that the address names. */
  claim?: string | undefined
}

/** The step as an address carries it; undefined while anything of it is not placed yet. Places to a tenth of a pixel, zoom to a thousandth. */
export function stateOf({ items, places, selected }: Step, camera: Camera | undefined): CanvasState | undefined {
  const placed = items.flatMap((id): CanvasState['items'] => {
    const place = places[id]
    return place ? [[id, tenth(place.x), tenth(place.y), place.side]] : []
  })
  if (placed.length < items.length) return undefined
  return {
    items: placed,
    ...(camera ? { camera: [tenth(camera[0]), tenth(camera[1]), Math.round(camera[2] * 1e4) / 1e4] } : {}),
    ...(selected ? { selected } : {}),
  }
}

/** The step that an address stands for. */
export function stepOf({ items, selected }: CanvasState): Step {
  return {
    deed: { kind: 'link' },
    items: items.map(([id]) => id),
    places: Object.fromEntries(items.map(([id, x, y, side]) => [id, { x, y, side }])),
    selected,
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
