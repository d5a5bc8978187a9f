import { LIMITS } from '../../contracts/limits.ts'
import type { NoPath, PathCondition, PathLift } from '../../contracts/noPath.ts'
import type { PathQuery } from '../../contracts/pathQuery.ts'
import { type Call, DeadlinePassed, type Snapshot } from '../store/port.ts'
import { pausing } from '../turns.ts'
import { type Condition, conditionsOf, unconditioned } from './conditions.ts'
import { nearMisses } from './nearMisses.ts'
import type { PathPrimitives } from './question.ts'
import { questionOf } from './questionOf.ts'
import { type PathOutcome, searchPaths, shortestLength } from './search.ts'

/**
 * Explains why a query has no path: the conditions that, lifted alone, open one, and the nearest paths without
 * conditions. All conditions are lifted first: if that opens nothing, no single one can. Each try has the budget of a
 * plain search; undecided ones are listed.
 */
export async function explainNone(
  snapshot: Snapshot,
  primitives: PathPrimitives,
  query: PathQuery,
  { reach }: PathOutcome,
  call: Call,
): Promise<{ none: NoPath; timedOut: boolean }> {
  const conditions = conditionsOf(query)
  const none: NoPath = { lifts: [], undecided: [], nearest: [], reach }
  if (conditions.length === 0) return { none, timedOut: false }
  const free = await questionOf(snapshot, { ...unconditioned(query), limit: LIMITS.paths.paths }, call)
  const outcome = await searchPaths(primitives, free, call)
  const cut = outcome.truncated || outcome.timedOut
  if (outcome.paths.length === 0 && !cut) return { none, timedOut: false }
  const { lifts, undecided } = await tryEach(snapshot, primitives, conditions, call)
  const nearest = await unlessLate(call, () => nearMisses(snapshot, outcome.paths, query, conditions, call))
  const timedOut = outcome.timedOut || nearest === undefined
  const open = outcome.paths.length === 0 ? { open: true as const } : {}
  return { none: { ...none, lifts, undecided, nearest: nearest ?? [], ...open }, timedOut }
}

async function tryEach(
  snapshot: Snapshot,
  primitives: PathPrimitives,
  conditions: Condition[],
  call: Call,
): Promise<Pick<NoPath, 'lifts' | 'undecided'>> {
  const lifts: PathLift[] = []
  const undecided: PathCondition[] = []
  const pause = pausing(call)
  for (const [at, { without, ...condition }] of conditions.entries()) {
    await pause(0)
    const length =
      at < LIMITS.paths.lifts
        ? await unlessLate(call, async () =>
            shortestLength(primitives, await questionOf(snapshot, without, call), call),
          )
        : undefined
    if (length === undefined) undecided.push(condition)
    else if (length > 0)
      lifts.push({ ...condition, ...(condition.parameter === 'max' ? { becomes: [`${length}`] } : {}), length })
  }
  return { lifts: lifts.sort((a, b) => a.length - b.length), undecided }
}

/** Result of some work, or undefined when the deadline passes meanwhile. Throws when the reader has left. */
async function unlessLate<T>(call: Call, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DeadlinePassed && !call.signal.aborted) return undefined
    throw error
  }
}
