import type { PathRank } from '../../contracts/path.ts'
import type { ClaimFilter, Snapshot } from '../store/port.ts'

/**
 * A question of paths, entities by `no`. Rules, quoted by number in the tests:
 *
 * P1 A path leads from one of `from` to one of `to`; no entity is in it twice, and no other of those ends is in
 *    between.
 * P2 It passes through every entity of `via`, in any order.
 * P3 In between is no entity of `avoid`, none of an avoided kind, and none of more than `maxDegree` neighbours unless
 *    `via` names it.
 * P4 Each step has a claim that passes the filter; when `directed`, one that runs along it (a symmetric predicate runs
 *    both ways).
 * P5 rank length: shorter first, then the weakest step stronger, then the numbers of the entities in turn. rank
 *    strength: weakest step, length, numbers. rank hubs: the class of the greatest degree in between (`hubClass`), then
 *    as by length.
 * P6 The answer is complete up to the length in `depth`: no path of at most that length stands before one that is given
 *    and is left out.
 * P8 A step is a setting where all its claims are of predicates that only put something somewhere. Two steps share a
 *    setting where both are, and both put what they lead to into the entity between them; when `directed`, none do.
 *    Before all of P5, paths in which no two steps share a setting come first.
 * P7 Work is bounded (BUDGET) alike in every store; what is cut short by it, or by the deadline, says so.
 */
export interface PathQuestion {
  from: number[]
  to: number[]
  longest: number
  limit: number
  via: number[]
  avoid: number[]
  avoidKinds?: string[] | undefined
  maxDegree?: number | undefined
  directed: boolean
  filter: ClaimFilter
  rank: PathRank
  /** Predicates of settings (P8). */
  settings?: string[] | undefined
}

/** Methods of a store that the search needs. */
export type PathPrimitives = Pick<Snapshot, 'neighbours' | 'strengths' | 'degrees'>

/**
 * Class of an entity's degree: 0 for none, then each class holds up to twice the degrees of the one before it (1, 2–3,
 * 4–7 …).
 */
export function hubClass(degree: number): number {
  return degree < 1 ? 0 : Math.floor(Math.log2(degree)) + 1
}
