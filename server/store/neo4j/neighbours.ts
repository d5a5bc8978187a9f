import { z } from 'zod'
import type { Call, ClaimFilter } from '../port.ts'
import { READ } from './cypher.ts'
import { filterParameters, integers } from './filter.ts'
import type { Pinned } from './pinned.ts'

const NeighboursShape = z.object({ no: z.int(), others: z.array(z.int()) })
const StrengthShape = z.object({ at: z.int(), strength: z.int() })

/** For each `no` the distinct others that are joined to it by a claim that passes, ascending (R14). */
export async function neighbours(at: Pinned, nos: number[], filter: ClaimFilter, call: Call): Promise<Int32Array[]> {
  if (nos.length === 0) return []
  const parameters = { nos: integers([...new Set(nos)]), ...filterParameters(filter) }
  const found = await at.read(READ.neighbours, parameters, NeighboursShape, call)
  const byNo = new Map(found.map(({ no, others }) => [no, Int32Array.from(others).sort()]))
  return nos.map((no) => byNo.get(no) ?? new Int32Array(0))
}

/** For each pair the greatest strength of the claims between the two that pass, 0 if none (R15). */
export async function strengths(
  at: Pinned,
  pairs: [number, number][],
  filter: ClaimFilter,
  call: Call,
): Promise<number[]> {
  if (pairs.length === 0) return []
  const numbered = pairs.map(([a, b], index) => integers([index, a, b]))
  const found = await at.read(READ.strengths, { pairs: numbered, ...filterParameters(filter) }, StrengthShape, call)
  const strongest = new Array<number>(pairs.length).fill(0)
  for (const { at: index, strength } of found) strongest[index] = strength
  return strongest
}
