import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { addWords } from '../../dataset/wordSums.ts'
import type { Call, DerivedPart, DerivedRow } from '../port.ts'
import { READ } from './cypher.ts'
import type { VersionReader } from './version.ts'

const PAGE = 500

const RowShape = z.object({ key: z.union([z.int(), z.string()]), value: z.array(z.unknown()) })
const WordsShape = z.object({ key: z.int(), words: z.string() })

const QUERIES = {
  entities: READ.derivedEntities,
  segments: READ.derivedSegments,
  sounds: READ.derivedSounds,
  lists: READ.derivedLists,
  disagreements: READ.derivedDisagreements,
} as const

/** R36 */
export async function* derived(at: VersionReader, part: DerivedPart, call: Call): AsyncGenerator<DerivedRow> {
  for (let after: number | string = part === 'sounds' || part === 'lists' ? '' : -1; ; ) {
    const from = typeof after === 'number' ? neo4j.int(after) : after
    const page = await at.read(QUERIES[part], { after: from, limit: neo4j.int(PAGE) }, RowShape, call)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.key
  }
}

/** Sums the words of the property that the full-text index is over (R36). */
export async function wordSums(
  at: VersionReader,
  of: 'entities' | 'segments',
  count: number,
  call: Call,
): Promise<Uint32Array> {
  const query = of === 'entities' ? READ.entityTexts : READ.segmentTexts
  const sums = new Uint32Array(count)
  for (let after = -1; ; ) {
    const page = await at.read(query, { after: neo4j.int(after), limit: neo4j.int(PAGE) }, WordsShape, call)
    for (const { key, words } of page) addWords(sums, key, words)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return sums
    after = last.key
  }
}
