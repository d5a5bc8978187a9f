import type { Disagreement } from '../../../contracts/disagreement.ts'
import { storedJson } from '../storedJson.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** The disagreements at some places of the list of all, in the order asked (R45). */
export function disagreementsAt({ db, v }: EmbeddedVersion, places: number[]): Disagreement[] {
  const sql = 'SELECT no, json FROM disagreement WHERE rid IN (SELECT value FROM json_each(?))'
  const rows = db.all<{ no: number; json: string }>(sql, JSON.stringify(places.map((no) => rid(v, no))))
  const byPlace = new Map(rows.map(({ no, json }) => [no, storedJson<Disagreement>(json)]))
  return places.flatMap((no) => byPlace.get(no) ?? [])
}
