import { VOCABULARY } from '../../fixtures/vocabulary.ts'
import type { PlainClaim, PlainData, PlainEntity } from './plainData.ts'
import { PICTURE } from './rows.ts'
import { entityId, sourceId } from './sizes.ts'

/** Answers a row plainly; `count` is what the row counts in ours. */
export type Peer = (data: PlainData) => { count: number; answer: unknown }

const SPAN = 2 ** 32
const PAGE = 50
const symmetric = new Set(VOCABULARY.predicates.flatMap((one) => (one.symmetric ? [one.id] : [])))

/** The rows that are answered by a bare query of SQLite, or by a map and a sort. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'search paşa': (data) => found(data, 'pasa'),
  'search mehme': (data) => found(data, 'mehme'),
  'hub’s panel': panel,
  'hub by evidence': (data) => neighbours(data, (a, b) => b.works.size - a.works.size || b.claims - a.claims),
  'hub by degree': (data) => neighbours(data, (a, b) => b.entity.degree - a.entity.degree),
  'hub by name': (data) =>
    neighbours(data, (a, b) => (a.entity.sortName < b.entity.sortName ? -1 : +(a.entity.sortName > b.entity.sortName))),
  'relation told often': toldOften,
  'big source, one segment': ({ db, v }) => {
    const sql = 'SELECT id, start, "end", exact FROM segment WHERE v = ? AND source = ? ORDER BY start LIMIT 1'
    const answer = db.prepare(sql).all([v, sourceId(0)])
    return { count: answer.length, answer }
  },
  picture,
}

function found({ db, v }: PlainData, token: string): ReturnType<Peer> {
  const [first, last] = [v * SPAN, (v + 1) * SPAN - 1]
  const named = `SELECT e.id, e.labels FROM entity_words f JOIN entity e ON e.rid = f.rowid
    WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? ORDER BY e.degree DESC LIMIT 20`
  const told = `SELECT s.id, s.exact FROM segment_words f JOIN segment s ON s.rid = f.rowid
    WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? ORDER BY f.rowid LIMIT 20`
  const answer = [named, told].map((sql) => db.prepare(sql).all([`"${token}"*`, first, last]))
  return { count: answer.reduce((sum, { length }) => sum + length, 0), answer }
}

function panel({ claimsOf }: PlainData): ReturnType<Peer> {
  const hub = entityId(0)
  const counts = new Map<string, { claims: number; others: Set<string> }>()
  for (const { subject, predicate, object } of claimsOf.get(hub) ?? []) {
    if (object === null) continue
    const key = `${predicate} ${subject === hub || symmetric.has(predicate) ? 'out' : 'in'}`
    const one = counts.get(key) ?? { claims: 0, others: new Set() }
    one.claims++
    one.others.add(subject === hub ? object : subject)
    counts.set(key, one)
  }
  const answer = [...counts].map(([key, { claims, others }]) => ({ key, claims, others: others.size }))
  return { count: answer.reduce((sum, { claims }) => sum + claims, 0), answer }
}

interface Neighbour {
  entity: PlainEntity
  works: Set<string>
  claims: number
}

function neighbours({ claimsOf, entities }: PlainData, order: (a: Neighbour, b: Neighbour) => number) {
  const hub = entityId(0)
  const others = new Map<string, Neighbour>()
  for (const { subject, object, works } of claimsOf.get(hub) ?? []) {
    const other = subject === hub ? object : subject
    if (other === null || other === hub) continue
    const one = others.get(other) ?? { entity: entities.get(other) as PlainEntity, works: new Set<string>(), claims: 0 }
    one.claims++
    for (const work of JSON.parse(works) as string[]) one.works.add(work)
    others.set(other, one)
  }
  const answer = [...others.values()].sort(order).slice(0, PAGE)
  return { count: others.size, answer: answer.map(({ entity, claims }) => ({ entity, claims })) }
}

function toldOften({ db, v, claimsOf }: PlainData): ReturnType<Peer> {
  const [subject, object] = [entityId(1), entityId(2)]
  const ids = (claimsOf.get(subject) ?? []).flatMap((one) =>
    one.predicate === 'LEADS' && one.subject === subject && one.object === object ? [one.id] : [],
  )
  const sql = 'SELECT json FROM claim WHERE v = ? AND id IN (SELECT value FROM json_each(?))'
  const answer = db.prepare(sql).all([v, JSON.stringify(ids)])
  return { count: answer.length, answer }
}

function picture({ claimsOf, entities }: PlainData): ReturnType<Peer> {
  const among = new Set(PICTURE)
  const relations = new Map<string, PlainClaim[]>()
  for (const id of among)
    for (const claim of claimsOf.get(id) ?? []) {
      const { subject, predicate, object } = claim
      if (subject !== id || object === null || !among.has(object)) continue
      const key = symmetric.has(predicate) && object < subject ? `${object}~${predicate}~${subject}` : undefined
      const relation = key ?? `${subject}~${predicate}~${object}`
      const some = relations.get(relation)
      if (some) some.push(claim)
      else relations.set(relation, [claim])
    }
  const answer = [...relations].slice(0, 4000).map(([id, { length }]) => ({ id, claims: length }))
  return { count: relations.size, answer: { entities: PICTURE.map((id) => entities.get(id)), relations: answer } }
}
