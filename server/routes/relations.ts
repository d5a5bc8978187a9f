import { partsOfRelationId, relationId } from '../../contracts/relationId.ts'
import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import { relationCards } from '../answers/relationCards.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, Row, Snapshot } from '../store/port.ts'
import { pausing } from '../turns.ts'

/** A relation with a page of its claims; it exists if at least one claim makes it. */
export const relation: Handler<'relation'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const rows = await rowsOf(snapshot, params.id, call)
  const [card] = await relationCards(rows, symmetricOf(snapshot.meta), pausing(call))
  if (!card) throw new Refusal('not-found', `There is no relation ${params.id}.`)
  const stored = await snapshot.claims(
    rows.slice(query.skip, query.skip + query.limit).map((row) => row.claim),
    call,
  )
  const { claims, entities } = await claimsWithEntities(snapshot, stored, call)
  return {
    version: snapshot.meta.version,
    relation: card,
    claims,
    entities,
    omitted: { claims: Math.max(0, rows.length - query.skip - claims.length) },
  }
}

async function rowsOf(snapshot: Snapshot, id: string, call: Call): Promise<Row[]> {
  const { subject, predicate, object } = partsOfRelationId(id)
  const found = await snapshot.nos([subject, object], call)
  const from = found.get(subject)
  const to = found.get(object)
  if (from === undefined || to === undefined) return []
  const rows = await snapshot.between([[from, to]], { predicates: [predicate] }, call)
  const symmetric = symmetricOf(snapshot.meta)
  // Drop the other direction, which is a relation of its own unless the predicate is symmetric.
  return rows.filter((row) => relationId(row.subject, row.predicate, row.object, symmetric.has(row.predicate)) === id)
}
