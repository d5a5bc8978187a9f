import { inKeyOrder } from '../answers/cappedRelations.ts'
import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import { readCursor, writeCursor } from '../answers/cursors.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { relationCards } from '../answers/relationCards.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import { pausing } from '../turns.ts'

const unknown = (id: string) => new Refusal('not-found', `There is no entity ${id}.`)

/** An entity with its claims that have a value, those that name it in other roles, and counts by predicate. */
export const entity: Handler<'entity'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.entity(params.id, call)
  if (!found) throw unknown(params.id)
  const [counts, naming] = await Promise.all([
    snapshot.counts(found.no, call),
    snapshot.naming(found.no, query.limit, call),
  ])
  const stored = [...naming.values, ...naming.elsewhere]
  const { claims, entities } = await claimsWithEntities(snapshot, stored, call)
  return {
    version: snapshot.meta.version,
    entity: { ...found.entity, degree: found.degree, claims: found.claims, sources: found.sources },
    values: claims.slice(0, naming.values.length),
    elsewhere: claims.slice(naming.values.length),
    counts,
    entities,
    omitted: naming.omitted,
  }
}

/**
 * The entity, a page of its neighbours and the relations that join them; `omitted` counts the neighbours after this
 * page.
 */
export const neighbourhood: Handler<'neighbourhood'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { meta } = snapshot
  const after = query.after === undefined ? undefined : readCursor(query.after, meta.version, query.sort)
  const no = (await snapshot.nos([params.id], call)).get(params.id)
  if (no === undefined) throw unknown(params.id)
  refuseUnknown(query, meta)
  const [self, page] = await Promise.all([
    snapshot.cards([no], call),
    snapshot.neighbourhood(
      no,
      {
        predicates: query.predicate,
        direction: query.direction,
        kinds: query.kind,
        modalities: query.modality,
        polarities: query.polarity,
        explicit: query.explicit,
        sources: query.source,
        sort: query.sort,
        limit: query.limit,
        after,
      },
      call,
    ),
  ])
  return {
    version: meta.version,
    entities: [...self, ...page.neighbours],
    relations: await relationCards(page.rows, symmetricOf(meta), pausing(call)),
    omitted: { total: page.remaining, byPredicate: inKeyOrder(page.byPredicate) },
    ...(page.next ? { next: writeCursor(page.next, meta.version, query.sort) } : {}),
  }
}
