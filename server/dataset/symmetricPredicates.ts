import type { Vocabulary } from '../../contracts/vocabulary.ts'
import type { Meta } from './prepared.ts'

const known = new WeakMap<Meta, ReadonlySet<string>>()

/** Ids of the symmetric predicates of a version; computed once, because the meta of a version never changes. */
export function symmetricOf(meta: Meta): ReadonlySet<string> {
  const symmetric = known.get(meta) ?? symmetricPredicates(meta.vocabulary)
  known.set(meta, symmetric)
  return symmetric
}

/** Ids of the symmetric predicates of a vocabulary. */
export function symmetricPredicates({ predicates }: Vocabulary): ReadonlySet<string> {
  return new Set(predicates.filter((one) => one.symmetric).map((one) => one.id))
}
