import { indexTokens, type SoughtWord } from '../../contracts/soughtWords.ts'
import { wordsOf } from '../dataset/prepareSounds.ts'
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

type Offer = EntityHit & { matched: string; distance: number; lacks: number }

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
  const rows = await rowsOf(snapshot, query, call)
  for (const words of rows) {
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
  return likely([...offers.values()], rows.at(-1)?.length ?? 0).slice(0, OFFERED)
}

// Nearest first; beside a name that has half of what was typed, one that lacks more of it is not meant.
function likely(offers: readonly Offer[], words: number): Offer[] {
  const fair = (offer: Offer) => offer.lacks <= words / 2
  return offers.filter((offer, _, all) => fair(offer) || !all.some(fair)).sort((a, b) => a.distance - b.distance)
}

/** The words of a query as they are heard, first with some that stand in a row as one (*Abd-ul-Hamid*). */
async function rowsOf(snapshot: Snapshot, query: string, call: Call): Promise<HeardWord[][]> {
  const words = wordsOf(query).slice(0, WORDS_MOST)
  const heard = await Promise.all(words.map((word) => heardWord(snapshot, word, call)))
  const runs = [2, 3].flatMap((length) => words.slice(length - 1).map((_, from) => ({ from, to: from + length })))
  const joined = await Promise.all(
    runs.map(async ({ from, to }) => {
      const run = words.slice(from, to)
      const written = run.map((word) => word.written).join('')
      const whole = await heardWord(snapshot, { token: run.map(({ token }) => token).join(''), written }, call, 'same')
      return whole.like.length > 0 && !whole.plain ? [[...heard.slice(0, from), whole, ...heard.slice(to)]] : []
    }),
  )
  return [...joined.flat(), heard]
}

/**
 * All words, each by the nearest that it is like, then by any, then without those that are plain; then, alone, the
 * words that the fewest entities have: a name that shares only a commoner one, such as a title, is not like what was
 * typed. A word that no name is like is rarer than all; what is left of the others must then be rare to be meant.
 */
function waysToSeek(row: readonly HeardWord[]): SoughtWord[][] {
  const words = row.filter(({ like }) => like.length > 0)
  const sounding = words.filter(({ plain }) => !plain)
  const ways = [words.map(nearestOf), words.map(anyOf)]
  if (sounding.length < words.length) ways.push(sounding.map(anyOf))
  const bearers = sounding.map(({ like }) => like[0]?.entities ?? 0)
  const fewest = Math.min(...bearers)
  const isRare = words.length === row.length || fewest < OFFERED
  const alone = sounding.filter((_, at) => bearers[at] === fewest).map((word) => [anyOf(word)])
  return [...ways.filter(({ length }) => length > 1), ...(isRare ? alone : [])]
}

function anyOf({ like }: HeardWord): SoughtWord {
  return { any: like.map(({ token }) => token), whole: true }
}

function nearestOf({ like }: HeardWord): SoughtWord {
  const most = (like[0]?.distance ?? 0) + 2
  return { any: like.filter(({ distance }) => distance <= most).map(({ token }) => token), whole: true }
}

// The name of an entity that is nearest to the words, and its distance.
function nearest({ names }: EntityHit, words: readonly HeardWord[]): Omit<Offer, keyof EntityHit> {
  const distances = names.map((name) => {
    const tokens = new Set(indexTokens(name))
    const there = words.map(({ like }) => like.find(({ token }) => tokens.has(token))?.distance)
    const lacks = there.filter((distance) => distance === undefined).length
    const lacking = there.reduce<number>((sum, distance) => sum + (distance ?? LACKING), 0)
    const beyond = tokens.size - there.filter((distance) => distance !== undefined).length
    return { matched: name, distance: lacking + BEYOND * Math.max(0, beyond), lacks }
  })
  return distances.sort((a, b) => a.distance - b.distance)[0] ?? { matched: '', distance: 0, lacks: words.length }
}
