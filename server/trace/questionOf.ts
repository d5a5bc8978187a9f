import type { PathQuery } from '../../contracts/pathQuery.ts'
import { settingsOf } from '../dataset/settingPredicates.ts'
import { Refusal } from '../problems.ts'
import type { Call, Snapshot } from '../store/port.ts'
import type { PathQuestion } from './question.ts'

/** Turns a query into a question, entities by `no`. Throws a 404 for an unknown entity. */
export async function questionOf(snapshot: Snapshot, query: PathQuery, call: Call): Promise<PathQuestion> {
  const { from, to, via = [], avoid = [] } = query
  const found = await snapshot.nos([...new Set([...from, ...to, ...via, ...avoid])], call)
  const nos = (ids: string[]) =>
    [...new Set(ids)].map((id) => {
      const no = found.get(id)
      if (no === undefined) throw new Refusal('not-found', `There is no entity ${id}.`)
      return no
    })
  return {
    from: nos(from),
    to: nos(to),
    via: nos(via),
    avoid: nos(avoid),
    longest: query.max,
    limit: query.limit,
    avoidKinds: query.avoidKind,
    maxDegree: query.maxDegree,
    directed: query.directed ?? false,
    rank: query.rank,
    settings: [...settingsOf(snapshot.meta)],
    filter: {
      predicates: query.predicate,
      notPredicates: query.avoidPredicate,
      modalities: query.modality,
      polarities: query.polarity ?? ['affirmed'],
      explicit: query.explicit,
      sources: query.source,
      span: query.on ?? query.span,
      undated: query.undated,
      disputed: query.disputed,
    },
  }
}
