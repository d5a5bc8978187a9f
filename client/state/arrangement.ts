import { type Places, placesWith } from '../../drawing/places.ts'
import { currentStep, now } from './explore.ts'
import { NOTHING } from './selection.ts'
import type { Step } from './step.ts'

/** The reader dragged something. */
export function move(places: Places): void {
  const step = currentStep(now())
  if (step && places.size > 0)
    now().push({ ...step, change: { kind: 'move' }, places: placesWith(step.places, places) })
}

/**
 * Applies a new layout. Entities hidden by a filter or group lose their places, which may be taken, and get others when
 * shown again.
 */
export function layOut(layout: NonNullable<Step['layout']>, places: Places): void {
  const step = currentStep(now())
  if (step && places.size > 0) now().push({ ...step, change: { kind: 'layout', by: layout.by }, layout, places })
}

/** Puts all entities of a kind together into one mark, or draws them each again where they stood. */
export function group(kind: string, on: boolean): void {
  const step = currentStep(now())
  if (!step || (step.groups ?? []).includes(kind) === on) return
  const rest = (step.groups ?? []).filter((one) => one !== kind)
  now().push({
    ...step,
    ...(on ? NOTHING : {}),
    change: { kind: on ? 'group' : 'ungroup', of: kind },
    groups: on ? [...rest, kind] : rest,
  })
}

/** Puts several kinds together at once, each into its own mark. */
export function groupMany(kinds: readonly string[]): void {
  const step = currentStep(now())
  const fresh = kinds.filter((kind) => !step?.groups?.includes(kind))
  if (!step || fresh.length === 0) return
  const groups = [...(step.groups ?? []), ...fresh]
  now().push({ ...step, ...NOTHING, change: { kind: 'groupMany', count: fresh.length }, groups })
}

/** Draws the parallel lines of a pair apart, or as one again. */
export function setUnbundled(pair: string, on: boolean): void {
  const step = currentStep(now())
  if (!step || (step.unbundled ?? []).includes(pair) === on) return
  const rest = (step.unbundled ?? []).filter((one) => one !== pair)
  now().push({ ...step, change: { kind: on ? 'apart' : 'together', pair }, unbundled: on ? [...rest, pair] : rest })
}
