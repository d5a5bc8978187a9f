import { indexTokens, type SoughtWord } from '../../contracts/soughtWords.ts'
import { SHORTEST, wordsOf } from '../dataset/prepareSounds.ts'
import type { Call, EntityHit, Snapshot } from '../store/port.ts'
import { pausing } from '../turns.ts'
import { type HeardWord, heardWord } from './heardWord.ts'

/** Names offered at most. */
const OFFERED = 5
/** Hits of one search that are compared. */
const COMPARED = 50
/** Words of a query that are looked at. */
const WORDS_MOST = 6
/** Distance for a word of the query that a name lacks, and for one of the name that the query lacks. */
const LACKING = 40
const BEYOND = 3
/** Comparing one name, in looks at an arc (`PIECE`). */
const COMPARING = 500

type Offer = EntityHit & { matched: string; distance: number }

/**
 * The entities whose names are like a query in another spelling, the most alike first: its words are exchanged for
 * words of names that sound alike, and searched for like any others (R12, R35). All that is done is bounded, and lets
 * others on.
 */
export async function similarNames(
  snapshot: Snapshot,
  query: string,
  kinds: string[] | undefined,
  found: readonly EntityHit[],
  call: Call,
): Promise<(EntityHit & { matched: string })[]> {
  const pause = pausing(call)
  const known = new Set(found.map(({ card }) => card.id))
  const offers = new Map<string, Offer>()
  for (const words of await rowsOf(snapshot, query, call)) {
    for (const sought of waysToSeek(words)) {
      if (offers.size >= OFFERED) break
      const { entities } = await snapshot.search(sought, kinds, COMPARED, call)
      for (const hit of entities) {
        if (known.has(hit.card.id) || offers.has(hit.card.id)) continue
        const paused = pause(COMPARING * hit.names.length)
        if (paused) await paused
        offers.set(hit.card.id, { ...hit, ...nearest(hit, words) })
      }
    }
  }
  return [...offers.values()].sort((a, b) => a.distance - b.distance).slice(0, OFFERED)
}

/** The words of a query as they are heard, first with some that stand in a row as one (*Abd-ul-Hamid*). */
async function rowsOf(snapshot: Snapshot, query: string, call: Call): Promise<HeardWord[][]> {
  const words = wordsOf(query).slice(0, WORDS_MOST)
  const short = ({ token }: { token: string }) => token.length < SHORTEST
  const heard = await Promise.all(
    words.map((word) => (short(word) ? undefined : heardWord(snapshot, word.written, call))),
  )
  const runs = [2, 3].flatMap((length) => words.slice(length - 1).map((_, from) => ({ from, to: from + length })))
  const joined = await Promise.all(
    runs.map(async ({ from, to }) => {
      const word = words.slice(from, to).map(({ written }) => written)
      const whole = await heardWord(snapshot, word.join(''), call, 'same')
      return whole.like.length > 0 ? [[...heard.slice(0, from), whole, ...heard.slice(to)]] : []
    }),
  )
  return [...joined.flat(), heard].map((row) => row.filter((word) => word !== undefined))
}

/**
 * All words, each by the nearest that it is like, then by any; then, alone, the words that the fewest entities have: a
 * name that shares only a commoner one, such as a title, is not like what was typed. A word that no name is like is
 * rarer than all; what is left of the others must then be rare enough to be meant.
 */
function waysToSeek(row: readonly HeardWord[]): SoughtWord[][] {
  const words = row.filter(({ like }) => like.length > 0)
  if (words.length === 0) return []
  const any = words.map(({ like }): SoughtWord => ({ any: like.map(({ token }) => token), whole: true }))
  const nearest = words.map(
    ({ like }): SoughtWord => ({
      any: like.filter(({ distance }) => distance <= (like[0]?.distance ?? 0) + 2).map(({ token }) => token),
      whole: true,
    }),
  )
  const entities = words.map(({ like }) => like[0]?.entities ?? 0)
  const fewest = Math.min(...entities)
  if (words.length < row.length && fewest >= OFFERED) return words.length === 1 ? [] : [nearest, any]
  if (words.length === 1) return [nearest, any]
  return [nearest, any, ...any.filter((_, at) => entities[at] === fewest).map((word) => [word])]
}

// The name of an entity that is nearest to the words, and its distance.
function nearest({ names }: EntityHit, words: readonly HeardWord[]): { matched: string; distance: number } {
  const distances = names.map((name) => {
    const tokens = new Set(indexTokens(name))
    const there = words.map(({ like }) => like.find(({ token }) => tokens.has(token))?.distance)
    const lacking = there.reduce<number>((sum, distance) => sum + (distance ?? LACKING), 0)
    const beyond = tokens.size - there.filter((distance) => distance !== undefined).length
    return { matched: name, distance: lacking + BEYOND * Math.max(0, beyond) }
  })
  return distances.sort((a, b) => a.distance - b.distance)[0] ?? { matched: '', distance: 0 }
}
