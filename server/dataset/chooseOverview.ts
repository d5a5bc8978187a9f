import { LIMITS } from '../../contracts/limits.ts'
import type { ClaimRow, EntityRow } from './prepared.ts'

/**
 * Chooses the entities of the first picture, in order: the one of greatest degree, then repeatedly the best evidenced
 * one (most supporting works, then most claims, then `no`) joined to those already chosen.
 */
export function chooseOverview(entities: EntityRow[], claims: ClaimRow[]): string[] {
  const works = entities.map(() => new Set<string>())
  const others = entities.map(() => new Set<number>())
  for (const { subject, object, works: supporting } of claims) {
    for (const work of supporting) {
      works[subject]?.add(work)
      if (object !== undefined) works[object]?.add(work)
    }
    if (object === undefined || object === subject) continue
    others[subject]?.add(object)
    others[object]?.add(subject)
  }
  const better = (a: EntityRow, b: EntityRow) =>
    sizeOf(works, b) - sizeOf(works, a) || b.claims - a.claims || a.no - b.no
  const first = entities.reduce<EntityRow | undefined>(
    (best, one) => (best && best.degree >= one.degree ? best : one),
    undefined,
  )
  const taken = new Set<number>()
  const near = new Set<number>()
  for (let next = first; next && taken.size < LIMITS.overview.entities; ) {
    taken.add(next.no)
    near.delete(next.no)
    for (const other of others[next.no] ?? []) if (!taken.has(other)) near.add(other)
    next = undefined
    for (const no of near) {
      const one = entities[no] as EntityRow
      if (!next || better(one, next) < 0) next = one
    }
  }
  return [...taken].map((no) => (entities[no] as EntityRow).id)
}

function sizeOf(sets: Set<string>[], { no }: EntityRow): number {
  return sets[no]?.size ?? 0
}
