import type { Handler } from '../handler.ts'
import { Refusal, wrongField } from '../problems.ts'
import { explain } from '../trace/explain.ts'
import { searchPaths } from '../trace/search.ts'

/** Kept back from the deadline of the search for the cards of what it found, in ms. */
const FOR_CARDS = 500

/** The shortest paths between two entities; what the deadline or a budget cut short is said. */
export const paths: Handler<'paths'> = async ({ query }, { store }, call) => {
  if (query.from === query.to) throw wrongField('to', 'is the same entity as from')
  const snapshot = await store.pin(call)
  const found = await snapshot.nos([query.from, query.to], call)
  const [from, to] = [query.from, query.to].map((id) => {
    const no = found.get(id)
    if (no === undefined) throw new Refusal('not-found', `There is no entity ${id}.`)
    return no
  }) as [number, number]
  const filter = { polarities: query.polarity ?? ['affirmed' as const] }
  const { paths: sequences, ...outcome } = await searchPaths(
    snapshot,
    { from, to, longest: query.max, limit: query.limit, filter },
    { signal: call.signal, deadline: call.deadline - FOR_CARDS },
  )
  return { version: snapshot.meta.version, paths: await explain(snapshot, sequences, filter, call), ...outcome }
}
