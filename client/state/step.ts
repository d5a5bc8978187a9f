import type { CanvasState, LayoutBy } from '../../contracts/canvasState.ts'
import type { Filter } from '../../contracts/filter.ts'
import { type Camera, type Place, type Places, type Selected, tenth } from '../../drawing/places.ts'
import type { Change } from './change.ts'
import { GROUP, groupId } from './groups.ts'

/**
 * The plate after a step: what is drawn, where it stands (as far as it is placed), what is chosen, and how it is to be
 * seen.
 */
export interface Step {
  change: Change
  items: readonly string[]
  /** Places of entities, and of groups under `group:KIND`. */
  places: Places
  selected?: Selected | undefined
  /** The entity in whose panel a relation was opened. */
  openedFrom?: string | undefined
  /** The claim that the address names. */
  claim?: string | undefined
  /** Several entities that were chosen together; then nothing is `selected`. */
  chosen?: readonly string[] | undefined
  filters?: readonly Filter[] | undefined
  /** All further from the entity than so many steps is faded; with 0 nothing is while the entity is chosen. */
  focus?: CanvasState['focus']
  /** Every relation is named where there is room. */
  names?: true | undefined
  /** The relations of paths that were drawn into it: the red thread. */
  traced?: readonly string[] | undefined
  layout?: { by: LayoutBy; centre?: string | undefined } | undefined
  /** Entities that a layout leaves where they stand. */
  pinned?: readonly string[] | undefined
  /** Kinds that are drawn as one mark. */
  groups?: readonly string[] | undefined
  /** Pairs of entities whose parallel lines are drawn apart. */
  unbundled?: readonly string[] | undefined
  /** Entities by the one whose expansion added them. */
  expandedFrom?: ReadonlyMap<string, readonly string[]> | undefined
}

/** A step but for where things stand. */
export type Unplaced = Omit<Step, 'places'>

/**
 * The step as an address carries it; undefined while anything that is drawn is not placed yet. Places to a tenth of a
 * pixel, zoom to a ten-thousandth.
 */
export function stateOf(step: Step, camera: Camera | undefined): CanvasState | undefined {
  return isPlaced(step) ? canvasOf(step, camera) : undefined
}

/** The step as far as it is placed. */
export function canvasOf(step: Step, camera: Camera | undefined): CanvasState {
  const {
    places,
    selected,
    openedFrom: within,
    chosen,
    filters,
    focus,
    names,
    traced,
    layout,
    pinned,
    groups,
    unbundled: apart,
    expandedFrom: brought,
  } = step
  return {
    items: step.items.map((id) => placed(id, places.get(id))),
    ...(camera ? { camera: [tenth(camera[0]), tenth(camera[1]), Math.round(camera[2] * 1e4) / 1e4] } : {}),
    ...(selected ? { selected } : {}),
    ...(within ? { within } : {}),
    ...some('chosen', chosen),
    ...some('filters', filters),
    ...(focus ? { focus } : {}),
    ...(names ? { names } : {}),
    ...some('traced', traced),
    ...(layout ? { layout } : {}),
    ...some('pinned', pinned),
    ...some(
      'groups',
      groups?.map((kind) => placed(kind, places.get(groupId(kind)))),
    ),
    ...some('apart', apart),
    ...some(
      'brought',
      [...(brought ?? [])].map(([id, ids]): [string, string[]] => [id, [...ids]]),
    ),
  }
}

/** True if every entity of a step has its place; hidden ones need none. */
export function isPlaced({ items, places, groups, filters }: Step): boolean {
  const hiding = (groups?.length ?? 0) > 0 || filters?.some(({ how }) => how === 'hide')
  return hiding === true || items.every((id) => places.has(id))
}

/** The step that an address stands for. */
export function stepOf(state: CanvasState): Step {
  const { items, selected, within, chosen, filters, focus, names, traced, layout, pinned, groups, apart, brought } =
    state
  return {
    change: { kind: 'link' },
    items: items.map(([id]) => id),
    places: new Map([
      ...items.flatMap((item) => (item.length === 4 ? [[item[0], placeOf(item)] as const] : [])),
      ...(groups ?? []).flatMap((group) => (group.length === 4 ? [[GROUP + group[0], placeOf(group)] as const] : [])),
    ]),
    selected,
    openedFrom: within,
    chosen,
    filters,
    focus,
    names,
    traced,
    layout,
    pinned,
    groups: groups?.map(([kind]) => kind),
    unbundled: apart,
    expandedFrom: brought && new Map(brought),
  }
}

type Placed = CanvasState['items'][number]

function placed(id: string, place: Place | undefined): Placed {
  return place ? [id, tenth(place.x), tenth(place.y), place.side] : [id]
}

function placeOf([, x, y, side]: Extract<Placed, { length: 4 }>): Place {
  return { x, y, side }
}

function some<K extends string, T>(key: K, list: readonly T[] | undefined): { [key in K]?: T[] } {
  return (list && list.length > 0 ? { [key]: [...list] } : {}) as { [key in K]?: T[] }
}
