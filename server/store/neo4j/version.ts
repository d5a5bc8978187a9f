import neo4j from 'neo4j-driver'
import type { z } from 'zod'
import type { Meta } from '../../dataset/prepared.ts'
import { symmetricOf } from '../../dataset/symmetricPredicates.ts'
import type { Call } from '../port.ts'
import type { ReadQuery } from './cypher.ts'
import type { Read } from './driver.ts'

/** Reads from one version: every query gets its `v`. */
export interface VersionReader {
  v: number
  meta: Meta
  /** Ids of the symmetric predicates, which have no direction. */
  symmetric: string[]
  read<T>(query: ReadQuery, parameters: object, shape: z.ZodType<T>, call: Call): Promise<T[]>
}

/** Binds `read` to one version. */
export function versionReader(v: number, meta: Meta, read: Read): VersionReader {
  const of = neo4j.int(v)
  return {
    v,
    meta,
    symmetric: [...symmetricOf(meta)],
    read: (query, parameters, shape, call) => read(query, { ...parameters, v: of }, shape, call),
  }
}
