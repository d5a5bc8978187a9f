import type { Meta } from './prepared.ts'

const known = new WeakMap<Meta, ReadonlySet<string>>()

/** The symmetric predicates of a version; computed once, because a version's meta never changes. */
export function symmetricOf(meta: Meta): ReadonlySet<string> {
  let symmetric = known.get(meta)
  if (!symmetric) {
    symmetric = new Set(meta.vocabulary.predicates.filter((one) => one.symmetric).map((one) => one.id))
    known.set(meta, symmetric)
  }
  return symmetric
}
