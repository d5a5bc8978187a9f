import { neighbourhoodIn } from '../arrayNeighbourhood.ts'
import type { Neighbourhood, NeighbourhoodQuery } from '../port.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** R8–R10 from the arrays; properties of neighbours that they lack are read in one query. */
export function neighbourhood(version: EmbeddedVersion, no: number, query: NeighbourhoodQuery): Neighbourhood {
  const { db, v, inMemory, arrays, symmetric } = version
  const others = [...new Set(arrays.other.subarray(arrays.offsets[no], arrays.offsets[no + 1]))]
  const sortNames = new Map(
    query.sort === 'name'
      ? db
          .all<{ no: number; sortName: string }>(
            'SELECT no, sortName FROM entity WHERE rid IN (SELECT value FROM json_each(?))',
            JSON.stringify(others.map((other) => rid(v, other))),
          )
          .map((row) => [row.no, row.sortName])
      : [],
  )
  const { neighbours, claims, ...rest } = neighbourhoodIn(arrays, no, query, symmetric, {
    kind: (other) => arrays.kinds[arrays.kind[other] as number] as string,
    degree: (other) => arrays.degree[other] as number,
    sortName: (other) => sortNames.get(other) as string,
  })
  return { neighbours: neighbours.map(inMemory.card), rows: claims.map(inMemory.rowMaker()), ...rest }
}
