import { LIMITS } from '../../contracts/limits.ts'
import { Polarity } from '../../contracts/modality.ts'
import { partsOfRelationId, relationId } from '../../contracts/relationId.ts'
import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, Row, Snapshot } from '../store/port.ts'
import { inPieces, pausing } from '../turns.ts'

/** A claim with its sentences and the entities it names. */
export const claim: Handler<'claim'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const stored = await snapshot.claims([params.id], call)
  const { claims, entities } = await claimsWithEntities(snapshot, stored, call)
  const [found] = claims
  if (!found) throw new Refusal('not-found', `There is no claim ${params.id}.`)
  return { version: snapshot.meta.version, claim: found, entities }
}

/**
 * The best claims of several relations by their strength, in the order in which the relations are asked for; those that
 * are not there have none.
 */
export const claims: Handler<'claims'> = async ({ body }, { store }, call) => {
  const snapshot = await store.pin(call)
  const asked = [...new Set(body.relations)]
  const rows = await rowsOf(snapshot, asked, call)
  const lines = asked.flatMap((relation) => Polarity.options.map((polarity) => ({ relation, polarity })))
  const told = lines.map(({ relation, polarity }) => {
    const all = rows.get(`${relation}~${polarity}`) ?? []
    const best = [...all].sort((a, b) => b.strength - a.strength || a.no - b.no)
    return { relation, polarity, first: best.slice(0, body.each ?? LIMITS.told.each), all: all.length }
  })
  const ids = told.flatMap(({ first }) => first.map((row) => row.claim))
  const stored = new Map((await snapshot.claims(ids, call)).map((one) => [one.claim.id, one]))
  const inOrder = ids.flatMap((id) => stored.get(id) ?? [])
  return {
    version: snapshot.meta.version,
    ...(await claimsWithEntities(snapshot, inOrder, call)),
    omitted: told.flatMap(({ relation, polarity, first, all }) =>
      all > first.length ? [{ relation, polarity, claims: all - first.length }] : [],
    ),
  }
}

// By `RELATION~POLARITY`, of the relations asked for alone.
async function rowsOf(snapshot: Snapshot, relations: readonly string[], call: Call): Promise<Map<string, Row[]>> {
  const parts = relations.map(partsOfRelationId)
  const nos = await snapshot.nos([...new Set(parts.flatMap(({ subject, object }) => [subject, object]))], call)
  const pairs = parts.flatMap(({ subject, object }): [number, number][] => {
    const [from, to] = [nos.get(subject), nos.get(object)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
  const found = new Map<string, Row[]>()
  if (pairs.length === 0) return found
  const predicates = [...new Set(parts.map(({ predicate }) => predicate))]
  const rows = await snapshot.between(pairs, { predicates }, call)
  const wanted = new Set(relations)
  const symmetric = symmetricOf(snapshot.meta)
  await inPieces(
    rows.length,
    pausing(call),
    (from, to) => {
      for (const row of rows.slice(from, to)) {
        const id = relationId(row.subject, row.predicate, row.object, symmetric.has(row.predicate))
        const line = `${id}~${row.polarity}`
        if (!wanted.has(id)) continue
        const all = found.get(line)
        if (all) all.push(row)
        else found.set(line, [row])
      }
    },
    20,
  )
  return found
}
