import type { EntityCard } from '../../../contracts/graph.ts'
import { neighbourhoodIn } from '../arrayNeighbourhood.ts'
import type { Neighbourhood, NeighbourhoodQuery, Row } from '../port.ts'
import { CARD, type CardColumns, cardOf, ROW, type RowColumns, rowOf } from './rows.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** R8–R10 from the arrays; what they do not hold of the neighbours is read in one query. */
export function neighbourhood(version: EmbeddedVersion, no: number, query: NeighbourhoodQuery): Neighbourhood {
  const { db, v, arrays, symmetric } = version
  const others = [...new Set(arrays.other.subarray(arrays.offsets[no], arrays.offsets[no + 1]))]
  const facts = new Map(
    query.kinds || query.sort !== 'evidence'
      ? db
          .all<{ no: number; kind: string; degree: number; sortName: string }>(
            'SELECT no, kind, degree, sortName FROM entity WHERE rid IN (SELECT value FROM json_each(?))',
            JSON.stringify(others.map((other) => rid(v, other))),
          )
          .map((row) => [row.no, row])
      : [],
  )
  const { neighbours, claims, ...rest } = neighbourhoodIn(arrays, no, query, symmetric, {
    kind: (other) => facts.get(other)?.kind as string,
    degree: (other) => facts.get(other)?.degree as number,
    sortName: (other) => facts.get(other)?.sortName as string,
  })
  return { neighbours: cardsOf(version, neighbours), rows: rowsAt(version, claims), ...rest }
}

/** Cards in the order asked. */
export function cardsOf({ db, v }: EmbeddedVersion, nos: number[]): EntityCard[] {
  const rows = db.all<CardColumns>(
    `SELECT ${CARD} FROM entity e WHERE e.rid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(nos.map((no) => rid(v, no))),
  )
  const byNo = new Map(rows.map((row) => [row.no, row]))
  return nos.flatMap((no) => {
    const row = byNo.get(no)
    return row ? [cardOf(row)] : []
  })
}

/** Rows at these positions of the arrays, by claim `no`. */
export function rowsAt({ db, v, arrays }: EmbeddedVersion, claims: number[]): Row[] {
  return db
    .all<RowColumns>(
      `SELECT ${ROW} FROM claim c WHERE c.rid IN (SELECT value FROM json_each(?)) ORDER BY c.rid`,
      JSON.stringify(claims.map((claim) => rid(v, arrays.no[claim] as number))),
    )
    .map(rowOf)
}
