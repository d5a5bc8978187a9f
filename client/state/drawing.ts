import { endsOfRelation } from '../../contracts/relationId.ts'
import type { Selected } from '../../drawing/places.ts'
import { idOf, NOTHING } from './choosing.ts'
import { currentStep, now } from './explore.ts'
import type { Deed, Unplaced } from './step.ts'

/** Adds entities to what is drawn, and chooses one or a relation of one; they are placed when they are drawn. */
export function add(ids: readonly string[], deed: Deed, selected?: Selected, within?: string): void {
  const step = currentStep(now())
  if (!step) return
  const drawn = new Set(step.items)
  const fresh = ids.filter((id) => !drawn.has(id))
  if (fresh.length === 0 && !selected) return
  const brought =
    deed.kind === 'expand' && fresh.length > 0
      ? { ...step.brought, [deed.id]: [...(step.brought?.[deed.id] ?? []), ...fresh] }
      : step.brought
  const same = selected && step.selected && idOf(step.selected) === idOf(selected)
  now().push({
    ...step,
    deed,
    items: [...step.items, ...fresh],
    brought,
    ...(selected ? { ...NOTHING, selected: same ? step.selected : selected, within } : {}),
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

/** What expanding an entity brought and what of it is still there. */
export function broughtBy(step: Unplaced | undefined, id: string): string[] {
  const drawn = new Set(step?.items)
  return [...new Set(step?.brought?.[id])].filter((one) => drawn.has(one))
}

/** Takes back what expanding an entity brought; everything done since stays. */
export function takeBack(id: string): void {
  const brought = broughtBy(currentStep(now()), id)
  if (brought.length > 0) removed(new Set(brought), { kind: 'takeBack', id })
}

function removed(gone: ReadonlySet<string>, deed: Deed): void {
  const step = currentStep(now())
  if (!step) return
  const { selected, chosen, pinned, brought } = step
  const left = (ids: readonly string[] | undefined) => ids?.filter((id) => !gone.has(id))
  const stay = left(chosen)
  const lost =
    selected &&
    ('entity' in selected ? gone.has(selected.entity) : endsOfRelation(selected.relation).some((end) => gone.has(end)))
  now().push({
    ...step,
    deed,
    items: step.items.filter((id) => !gone.has(id)),
    places: Object.fromEntries(Object.entries(step.places).filter(([id]) => !gone.has(id))),
    pinned: left(pinned),
    brought:
      brought &&
      Object.fromEntries(
        Object.entries(brought).flatMap(([id, ids]) => {
          const rest = left(ids) ?? []
          return rest.length > 0 && !gone.has(id) ? [[id, rest]] : []
        }),
      ),
    ...(lost || stay?.length === 0 ? NOTHING : { chosen: stay }),
  })
}
