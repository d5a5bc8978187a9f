import type { Selected } from '../../drawing/places.ts'
import { currentStep, now } from './explore.ts'
import type { Step } from './step.ts'

/** The empty selection, for when something else is selected or the selected thing is gone. */
export const NOTHING = { selected: undefined, openedFrom: undefined, claim: undefined, chosen: undefined }

/** Chooses an entity or a relation that is drawn. `openedFrom`: the entity in whose panel the relation was opened. */
export function select(selected: Selected | undefined, openedFrom?: string, claim?: string): void {
  const step = currentStep(now())
  if (!step) return
  if (!selected) {
    if (step.selected || step.chosen) now().amend(NOTHING)
    return
  }
  const id = idOf(selected)
  if (step.selected && idOf(step.selected) === id) {
    if (step.openedFrom !== openedFrom || step.claim !== claim) now().amend({ openedFrom, claim })
    return
  }
  now().push({
    ...step,
    ...NOTHING,
    change: { kind: 'entity' in selected ? 'entity' : 'relation', id },
    selected,
    openedFrom,
    claim,
  })
}

/** Chooses several entities that are drawn together; one is chosen by itself, none is no choice. */
export function choose(ids: readonly string[]): void {
  const step = currentStep(now())
  if (!step) return
  const drawn = new Set(step.items)
  const chosen = [...new Set(ids)].filter((id) => drawn.has(id))
  const [only] = chosen
  if (chosen.length < 2) {
    select(only === undefined ? undefined : { entity: only })
    return
  }
  const same = chosen.length === step.chosen?.length && chosen.every((id) => step.chosen?.includes(id))
  if (!same) now().push({ ...step, ...NOTHING, change: { kind: 'choose', count: chosen.length }, chosen })
}

/** Everything that is chosen: several entities, one, or none. */
export function chosenOf(step: Step | undefined): readonly string[] {
  if (step?.chosen) return step.chosen
  return step?.selected && 'entity' in step.selected ? [step.selected.entity] : []
}

/** Adds an entity to the selection, or removes it. */
export function toggleChosen(id: string): void {
  const chosen = chosenOf(currentStep(now()))
  choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
}

/** The id of the selected thing. */
export function idOf(selected: Selected): string {
  return 'entity' in selected ? selected.entity : selected.relation
}
