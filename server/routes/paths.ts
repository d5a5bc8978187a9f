import type { PathQuery } from '../../contracts/pathQuery.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import type { Handler } from '../handler.ts'
import { wrongField } from '../problems.ts'
import { answerPaths } from '../trace/answerPaths.ts'

/** The first paths between two entities or groups; what the deadline or a budget cut short is said. */
export const paths: Handler<'paths'> = async ({ query }, { store }, call) => {
  refuseContradictions(query)
  const snapshot = await store.pin(call, 'recent')
  refuseUnknown(query, snapshot.meta)
  return answerPaths(snapshot, query, call)
}

/** Refuses what no path could ever meet, by the parameter that says so second. */
function refuseContradictions({ from, to, via = [], avoid = [], on, span }: PathQuery): void {
  const shared = (a: string[], b: string[]) => a.find((id) => b.includes(id))
  const ends = [...from, ...to]
  const refuse = (field: string, id: string | undefined, otherwise: string) => {
    if (id !== undefined) throw wrongField(field, `names ${id}, which ${otherwise}`)
  }
  refuse('to', shared(from, to), 'from names too')
  refuse('via', shared(via, ends), 'is an end already')
  refuse('avoid', shared(avoid, ends), 'is an end')
  refuse('avoid', shared(avoid, via), 'via names too')
  if (on && span) throw wrongField('span', 'cannot be given together with on')
}
