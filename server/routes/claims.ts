import { LIMITS } from '../../contracts/limits.ts'
import { Polarity } from '../../contracts/modality.ts'
import { partsOfRelationId, relationId } from '../../contracts/relationId.ts'
import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import { type FirstInOrder, firstInOrder } from '../firstInOrder.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, ClaimFilter, Row, Snapshot } from '../store/port.ts'
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
 * The best claims of several relations, as an argument chooses them, in the order in which the relations are asked for;
 * those that are not there, or have none that meets the conditions, have none.
 */
export const claims: Handler<'claims'> = async ({ body }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { relations, each = LIMITS.told.each, conditions = {} } = body
  refuseUnknown(conditions, snapshot.meta)
  const { modality: modalities, explicit, source: sources, span, undated, disputed } = conditions
  const asked = [...new Set(relations)]
  const filter: ClaimFilter = { modalities, explicit, sources, span, undated, disputed }
  const lines = await bestOf(snapshot, asked, each, filter, call)
  const told = asked.flatMap((relation) =>
    Polarity.options.flatMap((polarity) => {
      const line = lines.get(`${relation}~${polarity}`)
      return line ? [{ relation, polarity, best: line.best.all(), all: line.all }] : []
    }),
  )
  const ids = told.flatMap(({ best }) => best.map((row) => row.claim))
  const stored = new Map((await snapshot.claims(ids, call)).map((one) => [one.claim.id, one]))
  const inOrder = ids.flatMap((id) => stored.get(id) ?? [])
  return {
    version: snapshot.meta.version,
    ...(await claimsWithEntities(snapshot, inOrder, call)),
    omitted: told.flatMap(({ relation, polarity, best, all }) =>
      all > best.length ? [{ relation, polarity, claims: all - best.length }] : [],
    ),
  }
}

/** The best claims of a relation and polarity, and how many there are. */
interface Line {
  best: FirstInOrder<Row>
  all: number
}

/** Work of looking at a row. */
const LOOK = 30

// By `RELATION~POLARITY`, of the relations asked for alone.
async function bestOf(
  snapshot: Snapshot,
  relations: readonly string[],
  each: number,
  filter: ClaimFilter,
  call: Call,
): Promise<Map<string, Line>> {
  const parts = relations.map(partsOfRelationId)
  const nos = await snapshot.nos([...new Set(parts.flatMap(({ subject, object }) => [subject, object]))], call)
  const pairs = parts.flatMap(({ subject, object }): [number, number][] => {
    const [from, to] = [nos.get(subject), nos.get(object)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
  const found = new Map<string, Line>()
  if (pairs.length === 0) return found
  const predicates = [...new Set(parts.map(({ predicate }) => predicate))]
  const rows = await snapshot.between(pairs, { ...filter, predicates }, call)
  const wanted = new Set(relations)
  const symmetric = symmetricOf(snapshot.meta)
  const look = (from: number, to: number) => {
    for (const row of rows.slice(from, to)) {
      const id = relationId(row.subject, row.predicate, row.object, symmetric.has(row.predicate))
      if (!wanted.has(id)) continue
      const key = `${id}~${row.polarity}`
      const line = found.get(key) ?? { best: firstInOrder(each, bestFirst), all: 0 }
      found.set(key, line)
      line.all += 1
      if (line.best.wants(row)) line.best.add(row)
    }
  }
  await inPieces(rows.length, pausing(call), look, LOOK)
  return found
}

// Strength counts no more than three works.
function bestFirst(a: Row, b: Row): number {
  return b.strength - a.strength || b.works.length - a.works.length || a.no - b.no
}
