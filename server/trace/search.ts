import { type Call, type ClaimFilter, DeadlinePassed, type Snapshot } from '../store/port.ts'
import { BudgetSpent, type Spent } from './budget.ts'
import { layersOf } from './layers.ts'
import { ranked } from './rank.ts'
import { reach, startSides } from './sides.ts'
import { strengthsOf } from './strengths.ts'

/** What the search asks of a store. */
export type PathPrimitives = Pick<Snapshot, 'neighbours' | 'strengths'>

/** What is asked: two different entities by `no`, the greatest length, how many paths, and which claims may be steps. */
export interface PathQuestion {
  from: number
  to: number
  longest: number
  limit: number
  filter: ClaimFilter
}

/** Paths as entities by `no`. `depth`: complete up to this length; `explored`: entities whose neighbours were read. */
export interface PathOutcome {
  paths: number[][]
  depth: number
  explored: number
  truncated: boolean
  timedOut: boolean
}

/**
 * The one path search, over the port's neighbours and strengths: shortest first, then the weakest step stronger, then ids.
 * Complete for every length it names in `depth`; a budget or the deadline ends it early and it says so.
 */
export async function searchPaths(snapshot: PathPrimitives, question: PathQuestion, call: Call): Promise<PathOutcome> {
  const { from, to, longest, limit, filter } = question
  const sides = startSides(from, to)
  const spent: Spent = { arcs: 0, steps: 0 }
  const known = new Map<string, number>()
  const outcome: PathOutcome = { paths: [], depth: 0, explored: 0, truncated: false, timedOut: false }
  try {
    for (let length = 1; length <= longest && outcome.paths.length < limit; length += 1) {
      await reach(sides, length, snapshot, filter, spent, call)
      const layers = layersOf(sides, [from, to], length)
      if (layers) {
        const strengthOf = await strengthsOf(layers, known, snapshot, filter, call)
        for (const path of ranked(layers, [from, to], strengthOf, spent, call)) {
          outcome.paths.push(path)
          if (outcome.paths.length === limit) break
        }
      }
      outcome.depth = length
    }
  } catch (error) {
    if (error instanceof BudgetSpent) outcome.truncated = true
    // The reader's own leaving aborts the call; then there is nobody to tell what was found so far.
    else if (error instanceof DeadlinePassed && !call.signal.aborted) outcome.timedOut = true
    else throw error
  }
  return { ...outcome, explored: sides.neighbours.size }
}
