import { type Contradiction, contradictionsIn, type PathQuery } from '../../contracts/pathQuery.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import type { Handler } from '../handler.ts'
import { wrongField } from '../problems.ts'
import { answerPaths } from '../trace/answerPaths.ts'

/** The first paths between two entities or groups, with a mark where the deadline or a budget cut the search short. */
export const paths: Handler<'paths'> = async ({ query }, { store }, call) => {
  refuseContradictions(query)
  const snapshot = await store.pin(call, 'recent')
  refuseUnknown(query, snapshot.meta)
  return answerPaths(snapshot, query, call)
}

function refuseContradictions(query: PathQuery): void {
  const [first] = contradictionsIn(query)
  if (first) throw wrongField(first.parameter, detailOf(first))
}

function detailOf({ parameter, value, other }: Contradiction): string {
  if (other === 'on') return 'cannot be given together with on'
  const why = other === 'ends' ? `is an end${parameter === 'via' ? ' already' : ''}` : `${other} names too`
  return `names ${value}, which ${why}`
}
