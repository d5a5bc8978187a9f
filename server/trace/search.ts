import { type Call, DeadlinePassed } from '../store/port.ts'
import { throwIfEnded } from '../store/throwIfEnded.ts'
import { pausing } from '../turns.ts'
import { BudgetSpent, nothingSpent, paceOf } from './budget.ts'
import { layerBuilder } from './layers.ts'
import type { PathPrimitives, PathQuestion } from './question.ts'
import { inOrder, type Listing, LOOKING, PAUSE, TRIES, type Walks, walksOf } from './rank.ts'
import { expandedBy, reach, type Side, startSides } from './sides.ts'
import { stepWeigher, unclassed } from './stepStrengths.ts'

/**
 * Paths as entities by `no`. `depth`: complete up to this length; `explored`: entities whose neighbours were read;
 * `reach`: extent of the search on each side.
 */
export interface PathOutcome {
  paths: number[][]
  depth: number
  explored: number
  truncated: boolean
  timedOut: boolean
  reach: { from: Reach; to: Reach }
}

/** Number of entities that one side met at each depth, and whether there are no more. */
export interface Reach {
  counts: number[]
  exhausted: boolean
}

/**
 * The one path search (P1–P8), over the port's neighbours, strengths and degrees. Where length decides first it stops
 * as soon as it has enough paths that share no setting; otherwise it explores every length before the first path. The
 * outcome says when a budget or the deadline ended it.
 */
export async function searchPaths(
  snapshot: PathPrimitives,
  question: PathQuestion,
  call: Call,
  spent = nothingSpent(),
): Promise<PathOutcome> {
  const { longest, limit, rank, settings = [] } = question
  const sides = startSides(question)
  const layersOf = layerBuilder(question, sides)
  const weigh = stepWeigher(question, snapshot, spent)
  const pace = paceOf(spent, call)
  const lengths: Walks[] = []
  const sharing: Walks[] = []
  const paths: number[][] = []
  const take = (some: Walks[]) => listed(inOrder(rank, some), paths, limit, call)
  let depth = 0
  const ended = await untilCut(call, async () => {
    for (let length = 1; length <= longest && paths.length < limit; length += 1) {
      await reach(sides, length, snapshot, spent, call)
      const layers = await layersOf(length, pace)
      if (layers) {
        const weighed = await weigh(layers, call)
        const walks = walksOf(weighed, spent)
        // Paths that fill up have tries of their own, so that they are there where the rest has used up the budget.
        if (settings.length > 0) sharing.push(walksOf(weighed, nothingSpent(), 'shared'))
        if (rank === 'length') await take([walks])
        else lengths.push(walks)
      }
      depth = length
    }
  })
  const given = rank === 'length' ? ended : await untilCut(call, () => take(lengths))
  const filled = paths.length < limit ? await untilCut(call, () => take(sharing)) : 'whole'
  return {
    paths,
    // An order cannot be guaranteed unless all lengths are listed completely.
    depth: rank !== 'length' && (given !== 'whole' || filled !== 'whole') ? 0 : depth,
    explored: expandedBy(sides),
    truncated: ended === 'truncated' || given === 'truncated' || filled === 'truncated',
    timedOut: ended === 'timedOut' || given === 'timedOut' || filled === 'timedOut',
    reach: { from: reachOf(sides.from), to: reachOf(sides.to) },
  }
}

/**
 * Length of the shortest path of a question, 0 if there is none; undefined when a budget or the deadline ends the
 * search first.
 */
export async function shortestLength(
  snapshot: PathPrimitives,
  question: PathQuestion,
  call: Call,
  spent = nothingSpent(),
): Promise<number | undefined> {
  const sides = startSides(question)
  const layersOf = layerBuilder(question, sides)
  const pace = paceOf(spent, call)
  let found = 0
  const ended = await untilCut(call, async () => {
    for (let length = 1; length <= question.longest && found === 0; length += 1) {
      await reach(sides, length, snapshot, spent, call)
      const layers = await layersOf(length, pace)
      if (!layers) continue
      // Give all steps the same weight, as any path will do.
      for (const { strengths } of layers) strengths.fill(1)
      const first: number[][] = []
      await listed(walksOf(unclassed(layers), spent).of(1, Number.POSITIVE_INFINITY), first, 1, call)
      if (first.length > 0) found = length
    }
  })
  return ended === 'whole' ? found : undefined
}

/** Looks at an arc that take as long as a try. */
const STEP = 4

/**
 * Lists paths up to the limit; lets others be answered while it takes long. Throws the listing's errors, and
 * DeadlinePassed.
 */
async function listed(listing: Listing, paths: number[][], limit: number, call: Call): Promise<void> {
  const pause = pausing(call)
  for (const path of listing) {
    if (path === PAUSE) {
      throwIfEnded(call)
      await pause(STEP * TRIES)
    } else if (path === LOOKING) await pause(TRIES)
    else if (paths.push(path) >= limit) return
  }
}

/** Runs a part of a search and tells how it ended. Throws when the reader has left, as nobody waits for the answer. */
async function untilCut(call: Call, part: () => Promise<void>): Promise<'whole' | 'truncated' | 'timedOut'> {
  try {
    await part()
    return 'whole'
  } catch (error) {
    if (error instanceof BudgetSpent) return 'truncated'
    if (error instanceof DeadlinePassed && !call.signal.aborted) return 'timedOut'
    throw error
  }
}

function reachOf({ counts, depth }: Side): Reach {
  return { counts, exhausted: depth === Number.POSITIVE_INFINITY }
}
