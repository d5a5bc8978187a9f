import { indexTokens, type SoughtWord } from '../../contracts/soughtWords.ts'
import { likeWithin, soundDistance } from '../../contracts/soundDistance.ts'
import { nearKeys, soundKeys, soundsOf } from '../../contracts/sounds.ts'
import { restOf, wordsOf } from '../dataset/prepareSounds.ts'
import type { Call, EntityHit, Snapshot } from '../store/port.ts'

/** Names offered at most. */
const OFFERED = 5
/** Hits of one search that are compared. */
const COMPARED = 50
/** A distance up to which words are the same in another spelling, and nobody need look further. */
const SAME = 8
/** Words of a query that are looked at, and words like each of them that are sought. */
const WORDS_MOST = 6
const LIKE_MOST = 8
/** Words whose distance is computed for one word of a query, at most. */
const HEARD_MOST = 4000
/** Distance for a word of the query that a name lacks, and for one of the name that the query lacks. */
const LACKING = 40
const BEYOND = 3

/** A word of a query with the words of names that are like it, the nearest first. */
interface Heard {
  like: { token: string; distance: number; entities: number }[]
}

/**
 * The entities whose names are like a query in another spelling, the most alike first: its words are exchanged for
 * words of names that sound alike, and searched for like any others (R12, R35). All that is done is bounded.
 */
export async function similarNames(
  snapshot: Snapshot,
  query: string,
  kinds: string[] | undefined,
  found: readonly EntityHit[],
  call: Call,
): Promise<(EntityHit & { matched: string })[]> {
  const written = wordsOf(query).slice(0, WORDS_MOST)
  const heard = await Promise.all(written.map(({ written: word }) => hear(snapshot, word, call)))
  const rows = [...(await joined(snapshot, written, heard, call)), heard].map((words) => words.filter(isLiked))
  const known = new Set(found.map(({ card }) => card.id))
  const offers = new Map<string, EntityHit & { matched: string; distance: number }>()
  for (const words of rows) {
    for (const sought of waysToSeek(words)) {
      if (offers.size >= OFFERED) break
      const { entities } = await snapshot.search(sought, kinds, COMPARED, call)
      for (const hit of entities)
        if (!known.has(hit.card.id) && !offers.has(hit.card.id))
          offers.set(hit.card.id, { ...hit, ...nearest(hit, words) })
    }
  }
  return [...offers.values()].sort((a, b) => a.distance - b.distance).slice(0, OFFERED)
}

/** Words in a row that are one word of a name (*Abd-ul-Hamid*), in the place of these words. */
async function joined(
  snapshot: Snapshot,
  written: { written: string }[],
  heard: Heard[],
  call: Call,
): Promise<Heard[][]> {
  const runs = [2, 3].flatMap((length) => written.slice(length - 1).map((_, from) => ({ from, to: from + length })))
  const wholes = await Promise.all(
    runs.map(async ({ from, to }) => {
      const word = written.slice(from, to).map((one) => one.written)
      const whole = await hear(snapshot, word.join(''), call, 'same')
      return isLiked(whole) ? [[...heard.slice(0, from), whole, ...heard.slice(to)]] : []
    }),
  )
  return wholes.flat()
}

/** The words of names that a word is like; further ones are only looked for where none is the `same`. */
async function hear(snapshot: Snapshot, word: string, call: Call, how: 'same' | 'like' = 'like'): Promise<Heard> {
  const sounds = soundsOf(word)
  const most = how === 'same' ? SAME : likeWithin(sounds)
  const keys = soundKeys(sounds)
  const like = new Map<string, Heard['like'][number]>()
  const look = async (wanted: string[]) => {
    if (wanted.length === 0) return
    const near = await snapshot.soundingLike(wanted, call)
    for (const { token, sounds: other, entities } of near.slice(0, HEARD_MOST)) {
      const distance = soundDistance(sounds, other, most)
      if (distance <= Math.min(most, like.get(token)?.distance ?? most)) like.set(token, { token, distance, entities })
    }
  }
  await look(keys.flatMap((key) => [key, restOf(key)]))
  if (how === 'like' && ![...like.values()].some(({ distance }) => distance <= SAME))
    await look(nearKeys(keys.slice(0, like.size > 0 ? 1 : 2)))
  const nearestFirst = [...like.values()].sort((a, b) => a.distance - b.distance || b.entities - a.entities)
  return { like: nearestFirst.slice(0, LIKE_MOST) }
}

function isLiked({ like }: Heard): boolean {
  return like.length > 0
}

// All words, each by the nearest that it is like, then by any; then those that fewest entities have alone.
function waysToSeek(words: readonly Heard[]): SoughtWord[][] {
  if (words.length === 0) return []
  const any = words.map(({ like }): SoughtWord => ({ any: like.map(({ token }) => token), whole: true }))
  const nearest = words.map(
    ({ like }): SoughtWord => ({
      any: like.filter(({ distance }) => distance <= (like[0]?.distance ?? 0) + 2).map(({ token }) => token),
      whole: true,
    }),
  )
  const alone = words
    .map(({ like }, at) => ({ word: any[at] as SoughtWord, entities: like[0]?.entities ?? 0 }))
    .sort((a, b) => a.entities - b.entities)
    .map(({ word }) => [word])
  return words.length === 1 ? [nearest, any] : [nearest, any, ...alone]
}

// The name of an entity that is nearest to the words, and its distance.
function nearest({ names }: EntityHit, words: readonly Heard[]): { matched: string; distance: number } {
  const distances = names.map((name) => {
    const tokens = new Set(indexTokens(name))
    const there = words.map(({ like }) => like.find(({ token }) => tokens.has(token))?.distance)
    const lacking = there.reduce<number>((sum, distance) => sum + (distance ?? LACKING), 0)
    const beyond = tokens.size - there.filter((distance) => distance !== undefined).length
    return { matched: name, distance: lacking + BEYOND * Math.max(0, beyond) }
  })
  return distances.sort((a, b) => a.distance - b.distance)[0] ?? { matched: '', distance: 0 }
}
