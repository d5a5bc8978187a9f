import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { phrasesOf, type SoughtWord } from '../../../contracts/soughtWords.ts'
import type { SoundWord } from '../../dataset/prepared.ts'
import { soundWords } from '../../dataset/soundWords.ts'
import type { Call, Snapshot } from '../port.ts'
import { READ } from './cypher.ts'
import { CardShape, SegmentShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const HitShape = z.object({ card: CardShape, names: z.array(z.string()) })
const SoundShape = z.object({ words: z.string() })
const PassageShape = z.object({ segment: SegmentShape, claims: z.array(z.string()) })

/**
 * Finds entities and passages in which every word sought is (R12, R13). Folded tokens are letters, digits and marks
 * only, without Lucene's operators. The engine's limit and score are never used.
 */
export async function search(
  at: VersionReader,
  sought: SoughtWord[],
  kinds: string[] | undefined,
  limit: number,
  call: Call,
): ReturnType<Snapshot['search']> {
  if (sought.length === 0) return { entities: [], passages: [], truncated: false }
  const phrases = phrasesOf(sought.map(({ any }) => any))
  const words = queryOf(at, sought)
  // Ask for one more, to know whether there are more.
  const more = neo4j.int(limit + 1)
  const [hits, passages] = await Promise.all([
    at.read(
      READ.entityWords,
      {
        words,
        kinds: kinds ?? null,
        exact: phrases.map((phrase) => `|${phrase}|`),
        start: phrases.map((phrase) => `|${phrase}`),
        limit: more,
      },
      HitShape,
      call,
    ),
    at.read(READ.segmentWords, { words, limit: more }, PassageShape, call),
  ])
  return {
    entities: hits.slice(0, limit).map(({ card, names }) => ({ card: card.card, names })),
    passages: passages.slice(0, limit).map(({ segment, claims }) => ({ segment: segment.segment, claims })),
    truncated: hits.length > limit || passages.length > limit,
  }
}

/** Words of a version as Lucene is asked for them. */
export function queryOf({ v }: VersionReader, sought: readonly SoughtWord[]): string {
  const oneOf = ({ any, whole }: SoughtWord) => any.map((token) => `searchText:${token}${whole ? '' : '*'}`).join(' ')
  return [`+ver:v${v}`, ...sought.map((word) => `+(${oneOf(word)})`)].join(' ')
}

/** The words of names under any of these keys of sounds (R35). */
export async function soundingLike(at: VersionReader, keys: string[], call: Call): Promise<SoundWord[]> {
  return soundWords((await at.read(READ.soundingLike, { keys }, SoundShape, call)).map(({ words }) => words))
}
