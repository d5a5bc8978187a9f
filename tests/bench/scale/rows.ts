import { queryOf } from '../../../contracts/addresses.ts'
import { entityId, sourceId } from './sizes.ts'

/** A request of the API: its target, and a body where it has one. */
export interface Question {
  target: string
  body?: unknown
}

/** A row of the table: what is asked of us, and what an answer holds, which the peer's must hold too. */
export interface Row extends Question {
  /** Entities without which the row cannot be asked. */
  least?: number
  /** How much an answer holds. */
  counted(answer: Buffer): number
}

const hub = entityId(0)
const json =
  <T>(count: (answer: T) => number) =>
  (answer: Buffer) =>
    count(JSON.parse(answer.toString()) as T)

type Lists = Record<'entities' | 'relations' | 'passages' | 'segments' | 'claims' | 'counts', { claims: number }[]> & {
  omitted: { total: number }
}
const bytes = (answer: Buffer) => answer.length
const found = json<Lists>(({ entities, passages }) => entities.length + passages.length)
const page = (sort: string): Row => ({
  target: `/api/entities/${hub}/neighbourhood${queryOf({ sort })}`,
  counted: json<Lists>(({ entities, omitted }) => entities.length - 1 + omitted.total),
})

/** Entities of a picture as large as may be asked for; the first have most to do with each other. */
export const PICTURE = Array.from({ length: 1500 }, (_, at) => entityId(at))

/** The rows by name; the same names are the peer's addresses (`servePeers.ts`). */
export const ROWS: Readonly<Record<string, Row>> = {
  overview: { target: '/api/overview', counted: bytes },
  'dataset card': { target: '/api/dataset', counted: bytes },
  'search paşa': { target: `/api/search${queryOf({ q: 'paşa' })}`, counted: found },
  'search mehme': { target: `/api/search${queryOf({ q: 'mehme' })}`, counted: found },
  'hub’s panel': {
    target: `/api/entities/${hub}`,
    counted: json<Lists>(({ counts }) => counts.reduce((sum, { claims }) => sum + claims, 0)),
  },
  'hub by evidence': page('evidence'),
  'hub by degree': page('degree'),
  'hub by name': page('name'),
  'relation told often': {
    target: `/api/relations/${entityId(1)}~LEADS~${entityId(2)}`,
    counted: json<Lists>(({ claims }) => claims.length),
  },
  'big source, one segment': {
    target: `/api/sources/${sourceId(0)}?limit=1`,
    counted: json<Lists>(({ segments }) => segments.length),
  },
  picture: {
    target: '/api/graph',
    body: { entities: PICTURE },
    least: PICTURE.length,
    counted: json<Lists>(({ relations, omitted }) => relations.length + omitted.total),
  },
  export: { target: '/api/export', counted: () => 1 },
}
