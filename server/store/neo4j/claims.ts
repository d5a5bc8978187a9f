import { z } from 'zod'
import type { Call, Row, StoredClaim, WayFilter } from '../port.ts'
import { READ } from './cypher.ts'
import { integers, wayParameters } from './filter.ts'
import { ClaimShape, RowShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const RowRecord = z.object({ row: RowShape })
const ClaimRecord = z.object({ id: z.string(), claim: ClaimShape })

/** All rows both of whose ends are among these, self loops included, by claim `no`. */
export async function among(at: VersionReader, nos: number[], call: Call): Promise<Row[]> {
  if (nos.length === 0) return []
  return (await at.read(READ.among, { nos: integers(nos) }, RowRecord, call)).map(({ row }) => row)
}

/** All rows between the two ends of each pair that pass, by claim `no`, none twice. */
export async function between(
  at: VersionReader,
  pairs: [number, number][],
  filter: WayFilter,
  call: Call,
): Promise<Row[]> {
  if (pairs.length === 0) return []
  const parameters = { pairs: pairs.map(integers), ...wayParameters(filter, at.symmetric) }
  return (await at.read(READ.between, parameters, RowRecord, call)).map(({ row }) => row)
}

/** The rows of these claims, in the order asked; a claim with a value has none. */
export async function rows(at: VersionReader, ids: string[], call: Call): Promise<Row[]> {
  if (ids.length === 0) return []
  const found = await at.read(READ.rows, { ids: [...new Set(ids)] }, RowRecord, call)
  const byId = new Map(found.map(({ row }) => [row.claim, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The records of these claims, in the order asked. */
export async function claims(at: VersionReader, ids: string[], call: Call): Promise<StoredClaim[]> {
  if (ids.length === 0) return []
  const found = await at.read(READ.claims, { ids: [...new Set(ids)] }, ClaimRecord, call)
  const byId = new Map(found.map(({ id, claim }) => [id, claim]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
