import type { AnswerOf } from '../../contracts/api.ts'
import { PATH_ORDER } from '../../contracts/path.ts'
import type { PathQuery } from '../../contracts/pathQuery.ts'
import type { Call, Snapshot } from '../store/port.ts'
import { explain } from './explain.ts'
import { explainNone } from './explainNone.ts'
import { withNeighbourCache } from './neighbourCache.ts'
import { questionOf } from './questionOf.ts'
import { searchPaths } from './search.ts'

/** Part of the deadline that is reserved for the cards of the paths, in ms. */
const FOR_CARDS = 500

/** Answers a query of paths from one version. Throws a 404 for an entity that is not there. */
export async function answerPaths(snapshot: Snapshot, query: PathQuery, call: Call): Promise<AnswerOf<'paths'>> {
  const question = await questionOf(snapshot, query, call)
  const searching = { signal: call.signal, deadline: call.deadline - FOR_CARDS }
  const primitives = query.explain ? withNeighbourCache(snapshot) : snapshot
  const found = await searchPaths(primitives, question, searching)
  const { paths: sequences, reach: _, ...outcome } = found
  const explained =
    query.explain && sequences.length === 0 && !outcome.timedOut
      ? await explainNone(snapshot, primitives, query, found, searching)
      : undefined
  return {
    version: snapshot.meta.version,
    paths: await explain(snapshot, sequences, question, call),
    rank: query.rank,
    order: PATH_ORDER[query.rank],
    ...outcome,
    timedOut: outcome.timedOut || explained?.timedOut === true,
    ...(explained ? { none: explained.none } : {}),
  }
}
