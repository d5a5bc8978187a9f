import type { EntityCard } from '../../contracts/graph.ts'
import { inPieces, mapInPieces, type Pause, pausing } from '../turns.ts'
import { claimsAmongIn, claimsBetweenIn } from './arrayNeighbours.ts'
import type { Call, Row, WayFilter } from './port.ts'
import { throwIfEnded } from './throwIfEnded.ts'
import type { VersionInMemory } from './versionInMemory.ts'

/** Work of finding an id, and of making a card or a row. */
const WORK = { id: 250, card: 300, row: 150 } as const

/** Finds the `no` of each id that exists, in pieces. */
export async function nosIn(version: VersionInMemory, ids: string[], call: Call): Promise<Map<string, number>> {
  throwIfEnded(call)
  const found = new Map<string, number>()
  const find = (from: number, to: number) => {
    for (const [id, no] of version.nos(ids.slice(from, to))) found.set(id, no)
  }
  await inPieces(ids.length, pausing(call), find, WORK.id)
  return found
}

/** Makes the cards of entities in pieces. */
export async function cardsIn(version: VersionInMemory, nos: number[], call: Call): Promise<EntityCard[]> {
  throwIfEnded(call)
  return mapInPieces(nos, WORK.card, pausing(call), version.card)
}

/** Makes the rows of claims with both ends among some entities, in pieces. */
export async function amongIn(version: VersionInMemory, nos: number[], call: Call): Promise<Row[]> {
  throwIfEnded(call)
  const pause = pausing(call)
  return rowsIn(version, await claimsAmongIn(version.arrays, nos, pause), pause)
}

/** Makes the rows of the passing claims between the ends of pairs, in pieces. */
export async function betweenIn(
  version: VersionInMemory,
  pairs: [number, number][],
  filter: WayFilter,
  symmetric: ReadonlySet<string>,
  call: Call,
): Promise<Row[]> {
  throwIfEnded(call)
  const pause = pausing(call)
  return rowsIn(version, await claimsBetweenIn(version.arrays, pairs, filter, symmetric, pause), pause)
}

/** Makes the rows at some positions of the arrays, in pieces. */
export function rowsIn(version: VersionInMemory, claims: number[], pause: Pause): Promise<Row[]> {
  return mapInPieces(claims, WORK.row, pause, version.rowMaker())
}
