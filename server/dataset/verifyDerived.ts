import { isDeepStrictEqual } from 'node:util'
import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Call, DerivedRow, Snapshot } from '../store/port.ts'
import { nextTurn } from '../turns.ts'
import { prepareLists } from './mentions/prepareLists.ts'
import type { ClaimRow, EntityRow, Prepared, SegmentRow } from './prepared.ts'
import { prepareSounds } from './prepareSounds.ts'
import { told } from './toldDifferences.ts'
import { addWords } from './wordSums.ts'

/** Rows whose words are summed before others are let on. */
const OFTEN = 1000

/** Compares names, places of segments, words and sounds, which no record has, with those that are derived now. */
export async function derivedThatDiffer(snapshot: Snapshot, prepared: Prepared, call: Call): Promise<string[]> {
  const { entities, segments, claims, disagreements } = prepared
  const named = namedIn(claims)
  const lists = (await prepareLists(prepared)).sort((one, other) => compareCodePoints(one.id, other.id))
  const sounds = (await prepareSounds(entities)).sort((one, other) => compareCodePoints(one.key, other.key))
  return [
    ...told('names of entity', await rowsThatDiffer(snapshot.derived('entities', call), entities, namesOf(named))),
    ...told('place of segment', await rowsThatDiffer(snapshot.derived('segments', call), segments, placeOf)),
    ...told(
      'sounds',
      await rowsThatDiffer(
        snapshot.derived('sounds', call),
        sounds.map(({ key, words }) => ({ id: key, no: key, words })),
        ({ words }) => [words],
      ),
    ),
    ...told(
      'list',
      await rowsThatDiffer(
        snapshot.derived('lists', call),
        lists.map((piece) => ({ ...piece, no: piece.id })),
        ({ total, items }) => [total, items],
      ),
    ),
    ...told(
      'disagreement',
      await rowsThatDiffer(
        snapshot.derived('disagreements', call),
        disagreements.map(({ no, json }) => ({ id: String(no), no, json })),
        ({ json }) => [json],
      ),
    ),
    ...told('words of entity', await wordsThatDiffer(snapshot, 'entities', entities, call)),
    ...told('words of segment', await wordsThatDiffer(snapshot, 'segments', segments, call)),
  ]
}

/** Walks along what is stored and what should be, both in order of their keys; gives the ids of what differs. */
async function rowsThatDiffer<T extends { id: string; no: number | string }>(
  stored: AsyncIterable<DerivedRow>,
  wanted: readonly T[],
  rowValue: (row: T) => unknown[],
): Promise<string[]> {
  const differ: string[] = []
  let at = 0
  for await (const { key, value } of stored) {
    while (isBefore(wanted[at]?.no, key)) differ.push((wanted[at++] as T).id)
    const row = wanted[at]
    if (row?.no === key) at++
    if (row?.no !== key) differ.push(String(key))
    else if (!isDeepStrictEqual(value, rowValue(row))) differ.push(row.id)
  }
  return [...differ, ...wanted.slice(at).map(({ id }) => id)]
}

function isBefore(one: number | string | undefined, other: number | string): boolean {
  if (one === undefined) return false
  return typeof one === 'string' ? compareCodePoints(one, String(other)) < 0 : one < Number(other)
}

async function wordsThatDiffer(
  snapshot: Snapshot,
  of: 'entities' | 'segments',
  rows: readonly (EntityRow | SegmentRow)[],
  call: Call,
): Promise<string[]> {
  const wanted = new Uint32Array(rows.length)
  for (const { no, searchText } of rows) {
    if (no % OFTEN === 0) await nextTurn()
    addWords(wanted, no, searchText)
  }
  const held = await snapshot.wordSums(of, rows.length, call)
  return rows.filter(({ no }) => held[no] !== wanted[no]).map(({ id }) => id)
}

/** The claims that name each entity in another role, ascending. */
function namedIn(claims: readonly ClaimRow[]): ReadonlyMap<number, number[]> {
  const named = new Map<number, number[]>()
  for (const claim of claims)
    for (const no of claim.named) {
      const list = named.get(no) ?? []
      named.set(no, list)
      list.push(claim.no)
    }
  return named
}

function namesOf(named: ReadonlyMap<number, number[]>) {
  return ({ no, sources, names, nameKey, sortName }: EntityRow) => [
    sources,
    names,
    nameKey,
    sortName,
    named.get(no) ?? [],
  ]
}

function placeOf({ source, kind, start, end, exact, heading, headingText, number, claims, reach }: SegmentRow) {
  return [source, kind, start, end, exact, heading ?? null, headingText ?? null, number, claims, reach]
}
