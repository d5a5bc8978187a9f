import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { PreparedWhole } from '../../dataset/prepared.ts'
import { piecesOf } from '../textPieces.ts'
import { WRITE } from './cypher.ts'
import { SCHEMA } from './schema.ts'
import type { Write } from './write.ts'

const CountShape = z.object({ key: z.string(), count: z.int() })

/**
 * Waits for the indexes and compares the written records with the dataset, by kind and by predicate. Throws where they
 * differ.
 */
export async function verifyCounts(write: Write, v: number, prepared: PreparedWhole): Promise<void> {
  await write([SCHEMA.wait, {}])
  const { claims } = prepared
  await same(write, v, WRITE.countEntities, tally(prepared.entities.map(({ kind }) => kind)))
  await same(
    write,
    v,
    WRITE.countRelations,
    tally(claims.flatMap(({ object, predicate }) => (object === undefined ? [] : [predicate]))),
  )
  await same(write, v, WRITE.countClaims, new Map([['claims', claims.length]]))
  const touched = claims.flatMap(({ quotes }) => quotes.flatMap(({ segments }) => segments))
  await same(write, v, WRITE.countEvidence, new Map([['evidence', touched.length]]))
  await same(write, v, WRITE.countSources, new Map([['sources', prepared.sources.length]]))
  await same(write, v, WRITE.countSegments, new Map([['segments', prepared.segments.length]]))
  await same(write, v, WRITE.countTexts, new Map([['texts', piecesOf(prepared.texts).length]]))
  await same(write, v, WRITE.countSounds, new Map([['sounds', prepared.sounds.length]]))
  await same(write, v, WRITE.countLists, new Map([['lists', prepared.lists.length]]))
  await same(write, v, WRITE.countDisagreements, new Map([['disagreements', prepared.disagreements.length]]))
  await same(write, v, WRITE.countStories, new Map([['stories', prepared.stories.length]]))
  await same(write, v, WRITE.countViews, new Map([['views', prepared.views.length]]))
  await same(write, v, WRITE.countCoverage, new Map([['coverage', prepared.coverage.length]]))
  await same(write, v, WRITE.countRedirects, new Map([['redirects', prepared.redirects.length]]))
}

type CountQuery = (typeof WRITE)[Extract<keyof typeof WRITE, `count${string}`>]

async function same(write: Write, v: number, query: CountQuery, wanted: ReadonlyMap<string, number>): Promise<void> {
  const found = z.array(CountShape).parse(await write([query, { v: neo4j.int(v) }]))
  const counted = new Map(found.map(({ key, count }) => [key, count]))
  for (const key of new Set([...counted.keys(), ...wanted.keys()])) {
    const [there, should] = [counted.get(key) ?? 0, wanted.get(key) ?? 0]
    if (there !== should) throw new Error(`Neo4j holds ${there} of ${should} ${key}; the load is given up`)
  }
}

function tally(keys: string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
