import Libsql from 'libsql'

/** A dataset as somebody would hold it in plain maps, to answer without a database. */
export interface PlainData {
  db: Libsql.Database
  /** The version that is served, as the store numbers it. */
  v: number
  entities: Map<string, PlainEntity>
  claims: PlainClaim[]
  /** The claims of each entity by its id. */
  claimsOf: Map<string, PlainClaim[]>
}

export interface PlainEntity {
  id: string
  labels: string
  degree: number
  sortName: string
}

export interface PlainClaim {
  id: string
  subject: string
  predicate: string
  object: string | null
  works: string
}

/** Reads the plain data of the store in a file. */
export function plainData(file: string): PlainData {
  const db = new Libsql(file)
  const { v } = db.prepare('SELECT v FROM current').get([]) as { v: number }
  const all = <T>(sql: string) => db.prepare(sql).all([v]) as T[]
  const rows = all<PlainEntity>('SELECT id, labels, degree, sortName FROM entity WHERE v = ?')
  const claims = all<PlainClaim>('SELECT id, subject, predicate, object, works FROM claim WHERE v = ?')
  const claimsOf = new Map<string, PlainClaim[]>()
  for (const claim of claims)
    for (const end of new Set([claim.subject, claim.object])) {
      if (end === null) continue
      const some = claimsOf.get(end)
      if (some) some.push(claim)
      else claimsOf.set(end, [claim])
    }
  return { db, v, entities: new Map(rows.map((row) => [row.id, row])), claims, claimsOf }
}
