import { inPieces, pausing } from '../../turns.ts'
import { neighbourhoodIn } from '../arrayNeighbourhood.ts'
import { cardsIn, rowsIn } from '../memoryAnswers.ts'
import type { Call, Neighbourhood, NeighbourhoodQuery } from '../port.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** Work of reading a name. */
const NAME = 200

/** R8–R10 from the arrays, in pieces; names of neighbours, which they lack, are read where they are sorted by them. */
export async function neighbourhood(
  version: EmbeddedVersion,
  no: number,
  query: NeighbourhoodQuery,
  call: Call,
): Promise<Neighbourhood> {
  throwIfEnded(call)
  const pause = pausing(call)
  const { inMemory, arrays, symmetric } = version
  const sortNames = query.sort === 'name' ? await sortNamesOf(version, no, call) : new Map<number, string>()
  const facts = {
    kind: (other: number) => arrays.kinds[arrays.kind[other] as number] as string,
    degree: (other: number) => arrays.degree[other] as number,
    sortName: (other: number) => sortNames.get(other) as string,
  }
  const { neighbours, claims, ...rest } = await neighbourhoodIn(arrays, no, query, symmetric, facts, pause)
  return {
    neighbours: await cardsIn(inMemory, neighbours, call),
    rows: await rowsIn(inMemory, claims, pause),
    ...rest,
  }
}

async function sortNamesOf({ db, v, arrays }: EmbeddedVersion, no: number, call: Call): Promise<Map<number, string>> {
  const others = [...new Set(arrays.other.subarray(arrays.offsets[no], arrays.offsets[no + 1]))]
  const names = new Map<number, string>()
  const read = (from: number, to: number) => {
    const rids = JSON.stringify(others.slice(from, to).map((other) => rid(v, other)))
    const sql = 'SELECT no, sortName FROM entity WHERE rid IN (SELECT value FROM json_each(?))'
    for (const row of db.all<{ no: number; sortName: string }>(sql, rids)) names.set(row.no, row.sortName)
  }
  await inPieces(others.length, pausing(call), read, NAME)
  return names
}
