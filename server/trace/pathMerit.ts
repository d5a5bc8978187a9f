import type { EntityCard } from '../../contracts/graph.ts'
import { PATH_ORDER, type PathCriterion, type PathRank } from '../../contracts/path.ts'
import type { Row } from '../store/port.ts'
import { hubClass } from './question.ts'

/**
 * Values that rank a path: the best claim of each step, the index of the weakest of them, and the most connected entity
 * in between.
 */
export interface PathMerit {
  best: Row[]
  weakest: number
  hub: EntityCard | undefined
  /** Two of its steps share a setting. */
  shares: boolean
}

/** Computes the merit of a path from its entities and the rows of its steps; the first of several equal ones counts. */
export function pathMerit(entities: EntityCard[], steps: Row[][], shares: boolean): PathMerit {
  const best = steps.map((rows) => rows.reduce((a, b) => (b.strength > a.strength ? b : a)))
  const weakest = best.reduce((least, row, at) => (row.strength < (best[least] as Row).strength ? at : least), 0)
  const between = entities.slice(1, -1)
  const hub = between.reduce<EntityCard | undefined>((a, b) => (a && a.degree >= b.degree ? a : b), undefined)
  return { best, weakest, hub, shares }
}

/** First criterion of a rank in which the later of two paths differs from the one before it. */
export function decisive(rank: PathRank, before: PathMerit, later: PathMerit): PathCriterion {
  return PATH_ORDER[rank].find((criterion) => placeBy(before, criterion) !== placeBy(later, criterion)) ?? 'ids'
}

function placeBy({ best, weakest, hub, shares }: PathMerit, criterion: PathCriterion): number {
  if (criterion === 'setting') return Number(shares)
  if (criterion === 'hub') return hubClass(hub?.degree ?? 0)
  if (criterion === 'length') return best.length
  return criterion === 'weakest' ? (best[weakest] as Row).strength : 0
}
