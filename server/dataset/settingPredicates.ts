import type { Meta } from './prepared.ts'

const known = new WeakMap<Meta, ReadonlySet<string>>()

/** Ids of the predicates of a version that only put something somewhere; computed once, as `symmetricOf` does. */
export function settingsOf(meta: Meta): ReadonlySet<string> {
  const settings =
    known.get(meta) ?? new Set(meta.vocabulary.predicates.filter((one) => one.setting).map(({ id }) => id))
  known.set(meta, settings)
  return settings
}
