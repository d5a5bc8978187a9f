import { endsOfRelation } from '../../contracts/relationId.ts'
import type { Selected } from '../../drawing/places.ts'
import type { Change } from './change.ts'
import { currentStep, now, useExplore } from './explore.ts'
import { idOf, NOTHING } from './selection.ts'
import type { Step, Unplaced } from './step.ts'

/** Adds entities to the plate and selects one, or a relation of one; they get their places when they are drawn. */
export function add(ids: readonly string[], change: Change, selected?: Selected, openedFrom?: string): void {
  const step = currentStep(now())
  if (!step) return
  const drawn = new Set(step.items)
  const fresh = ids.filter((id) => !drawn.has(id))
  if (fresh.length === 0 && !selected) return
  const expandedFrom =
    change.kind === 'expand' && fresh.length > 0
      ? new Map(step.expandedFrom).set(change.id, [...(step.expandedFrom?.get(change.id) ?? []), ...fresh])
      : step.expandedFrom
  const same = selected && step.selected && idOf(step.selected) === idOf(selected)
  now().push({
    ...step,
    change,
    items: [...step.items, ...fresh],
    expandedFrom,
    ...(selected ? { ...NOTHING, selected: same ? step.selected : selected, openedFrom } : {}),
  })
}

/** Takes entities from the plate. */
export function hide(ids: readonly string[]): void {
  const [only] = ids
  if (only === undefined) return
  removed(new Set(ids), ids.length === 1 ? { kind: 'hide', id: only } : { kind: 'hideMany', count: ids.length })
}

/** Leaves only some entities on the plate: `keep`, for the sake of those that were chosen. */
export function isolate(keep: readonly string[], chosen: readonly string[]): void {
  const step = currentStep(now())
  const [only] = chosen
  if (!step || only === undefined) return
  const kept = new Set(keep)
  const gone = new Set(step.items.filter((id) => !kept.has(id)))
  if (gone.size === 0) return
  removed(gone, chosen.length === 1 ? { kind: 'isolate', id: only } : { kind: 'isolateMany', count: chosen.length })
}

/** Entities that an expansion added and that are still there. */
export function expandedBy(step: Unplaced | undefined, id: string): string[] {
  const drawn = new Set(step?.items)
  return [...new Set(step?.expandedFrom?.get(id))].filter((one) => drawn.has(one))
}

/** Takes back what expanding an entity brought; everything done since stays. */
export function takeBack(id: string): void {
  const ids = expandedBy(currentStep(now()), id)
  if (ids.length > 0) removed(new Set(ids), { kind: 'takeBack', id })
}

/** Takes out of every step what the dataset does not have, so that it is named once. */
export function forget(ids: readonly string[]): void {
  const gone = new Set(ids)
  const held = (step: Step) => step.items.some((id) => gone.has(id))
  const { steps } = now()
  if (steps.some(held))
    useExplore.setState({ steps: steps.map((step) => (held(step) ? without(step, gone) : step)), pristine: false })
}

function removed(gone: ReadonlySet<string>, change: Change): void {
  const step = currentStep(now())
  if (step) now().push({ ...without(step, gone), change })
}

function without(step: Step, gone: ReadonlySet<string>): Step {
  const { selected, chosen, pinned, focus, traced, expandedFrom } = step
  const left = (ids: readonly string[] | undefined) => ids?.filter((id) => !gone.has(id))
  const stay = left(chosen)
  const lost =
    selected &&
    ('entity' in selected ? gone.has(selected.entity) : endsOfRelation(selected.relation).some((end) => gone.has(end)))
  return {
    ...step,
    items: step.items.filter((id) => !gone.has(id)),
    places: new Map([...step.places].filter(([id]) => !gone.has(id))),
    pinned: left(pinned),
    focus: focus && gone.has(focus.entity) ? undefined : focus,
    traced: traced?.filter((id) => endsOfRelation(id).every((end) => !gone.has(end))),
    expandedFrom:
      expandedFrom &&
      new Map(
        [...expandedFrom].flatMap(([id, ids]): [string, string[]][] => {
          const rest = left(ids) ?? []
          return rest.length > 0 && !gone.has(id) ? [[id, rest]] : []
        }),
      ),
    ...(lost || stay?.length === 0 ? NOTHING : { chosen: stay }),
  }
}
