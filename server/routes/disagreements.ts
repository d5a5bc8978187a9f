import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** A page of the claims that contradict each other by rule, or of those that some claims take part in. */
export const disagreements: Handler<'disagreements'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { skip, limit } = query
  const asked = query.claim && (await placesOf(snapshot, query.claim, call))
  const total = asked ? asked.length : (snapshot.meta.counts.disagreements ?? 0)
  const count = Math.max(0, Math.min(limit, total - skip))
  const places = asked ? asked.slice(skip, skip + count) : Array.from({ length: count }, (_, one) => skip + one)
  const found = await snapshot.disagreements(places, call)
  const ids = [...new Set(found.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)))]
  const stored = await snapshot.claims(ids, call)
  return {
    version: snapshot.meta.version,
    disagreements: found.map((one, index) => ({ at: places[index] as number, ...one })),
    ...(await claimsWithEntities(snapshot, stored, call)),
    omitted: Math.max(0, total - skip - found.length),
  }
}

async function placesOf(snapshot: Snapshot, ids: string[], call: Call): Promise<number[]> {
  const stored = await snapshot.claims(ids, call)
  const known = new Set(stored.map(({ claim }) => claim.id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined) throw new Refusal('not-found', `There is no claim ${unknown}.`)
  const places = stored.flatMap((one) => (one.disagreements ?? []).map(({ at }) => at))
  return [...new Set(places)].sort((a, b) => a - b)
}
