import { z } from 'zod'
import type { Disagreement } from '../../../contracts/disagreement.ts'
import type { Call } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { READ } from './cypher.ts'
import { integers } from './filter.ts'
import type { VersionReader } from './version.ts'

const DisagreementShape = z.object({ no: z.int(), json: z.string() })

/** The disagreements at some places of the list of all, in the order asked (R45). */
export async function disagreements(at: VersionReader, places: number[], call: Call): Promise<Disagreement[]> {
  if (places.length === 0) return []
  const found = await at.read(READ.disagreements, { nos: integers([...new Set(places)]) }, DisagreementShape, call)
  const byPlace = new Map(found.map(({ no, json }) => [no, storedJson<Disagreement>(json)]))
  return places.flatMap((no) => byPlace.get(no) ?? [])
}
