import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Call, StepFilter, WayFilter } from '../port.ts'
import { READ } from './cypher.ts'
import { integers, wayParameters } from './filter.ts'
import type { VersionReader } from './version.ts'

const NeighboursShape = z.object({ no: z.int(), others: z.array(z.int()) })
const DegreeShape = z.object({ no: z.int(), degree: z.int() })
const StrengthShape = z.object({ at: z.int(), strength: z.int() })

/** Distinct others of each `no` that are joined to it by a passing claim, ascending (R14, R26). */
export async function neighbours(
  at: VersionReader,
  nos: number[],
  filter: StepFilter,
  call: Call,
): Promise<Int32Array[]> {
  if (nos.length === 0) return []
  const parameters = {
    ...wayParameters(filter, at.symmetric),
    nos: integers([...new Set(nos)]),
    avoidKinds: filter.avoidKinds ?? null,
    maxDegree: filter.maxDegree === undefined ? null : neo4j.int(filter.maxDegree),
    spared: integers(filter.spared ?? []),
  }
  const found = await at.read(READ.neighbours, parameters, NeighboursShape, call)
  const byNo = new Map(found.map(({ no, others }) => [no, Int32Array.from(others).sort()]))
  return nos.map((no) => byNo.get(no) ?? new Int32Array(0))
}

/** Greatest strength of the passing claims between the two of each pair, 0 if none (R15). */
export async function strengths(
  at: VersionReader,
  pairs: [number, number][],
  filter: WayFilter,
  call: Call,
): Promise<number[]> {
  if (pairs.length === 0) return []
  const numbered = pairs.map(([a, b], index) => integers([index, a, b]))
  const found = await at.read(
    READ.strengths,
    { pairs: numbered, ...wayParameters(filter, at.symmetric) },
    StrengthShape,
    call,
  )
  const strongest = new Array<number>(pairs.length).fill(0)
  for (const { at: index, strength } of found) strongest[index] = strength
  return strongest
}

/** The degree of each `no` (R27). Throws for one that is not there. */
export async function degrees(at: VersionReader, nos: number[], call: Call): Promise<number[]> {
  if (nos.length === 0) return []
  const found = await at.read(READ.degrees, { nos: integers([...new Set(nos)]) }, DegreeShape, call)
  const byNo = new Map(found.map(({ no, degree }) => [no, degree]))
  return nos.map((no) => {
    const degree = byNo.get(no)
    if (degree === undefined) throw new Error('an entity that was numbered is not there')
    return degree
  })
}
