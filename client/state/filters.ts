import type { Filter } from '../../contracts/filter.ts'
import { currentStep, now } from './explore.ts'

/** Fades or hides everything of some sort, or lets it be seen again. */
export function filter({ of, is }: Pick<Filter, 'of' | 'is'>, how: Filter['how'] | 'off'): void {
  const step = currentStep(now())
  if (!step) return
  // One predicate can be the only one.
  const rest = (step.filters ?? []).filter((one) => one.of !== of || (one.is !== is && of !== 'others'))
  if (how === 'off' && rest.length === (step.filters ?? []).length) return
  const filters = how === 'off' ? rest : [...rest, { of, is, how }]
  now().push({ ...step, change: { kind: 'filter', filter: { of, is }, how }, filters })
}

/** Lets everything be seen again. */
export function clearFilters(): void {
  const step = currentStep(now())
  if (step?.filters && step.filters.length > 0) now().push({ ...step, change: { kind: 'filtersOff' }, filters: [] })
}
