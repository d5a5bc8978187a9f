import { likeWithin, soundDistance } from '../../contracts/soundDistance.ts'
import { nearKeys, soundKeys, soundsOf } from '../../contracts/sounds.ts'
import { restOf, SHORTEST } from '../dataset/prepareSounds.ts'
import type { Call, Snapshot } from '../store/port.ts'
import { pausing } from '../turns.ts'

/** A distance up to which words are the same in another spelling, and nobody need look further. */
const SAME = 8
/** The same for each sound of words that are heard as one, which are long. */
const SAME_EACH = 1.25
/** Words like one word that are sought. */
const LIKE_MOST = 8
/** Keys asked for at once: the words under them are read in one piece. */
const KEYS_AT_ONCE = 16
/** Reading one word of a row, in looks at an arc (`PIECE`). */
const READING = 100

/**
 * A word of a query with the words of names that are like it, the nearest first; `plain` where it has too few sounds to
 * be like any (*Bey*), and is only there as it is written.
 */
export interface HeardWord {
  like: { token: string; distance: number; entities: number }[]
  plain: boolean
}

/** The words of names that a word is like; further ones are only looked for where none is the `same`. */
export async function heardWord(
  snapshot: Snapshot,
  { token, written }: { token: string; written: string },
  call: Call,
  how: 'same' | 'like' = 'like',
): Promise<HeardWord> {
  const pause = pausing(call)
  const sounds = soundsOf(written)
  const most = how === 'same' ? Math.max(SAME, Math.floor(SAME_EACH * sounds.length)) : likeWithin(sounds)
  const keys = soundKeys(sounds)
  if (token.length < SHORTEST || keys.length === 0)
    return { like: [{ token, distance: 0, entities: Number.POSITIVE_INFINITY }], plain: true }
  const like = new Map<string, HeardWord['like'][number]>()
  const look = async (wanted: string[]) => {
    for (let from = 0; from < wanted.length; from += KEYS_AT_ONCE) {
      const near = await snapshot.soundingLike(wanted.slice(from, from + KEYS_AT_ONCE), call)
      await pause(near.length * READING)
      for (const { token, sounds: other, entities } of near) {
        const paused = pause(sounds.length * other.length)
        if (paused) await paused
        const distance = soundDistance(sounds, other, most)
        if (distance <= Math.min(most, like.get(token)?.distance ?? most))
          like.set(token, { token, distance, entities })
      }
    }
  }
  await look(keys)
  await look(keys.map(restOf))
  if (how === 'like' && ![...like.values()].some(({ distance }) => distance <= SAME))
    await look(nearKeys(keys.slice(0, like.size > 0 ? 1 : 2)))
  const nearestFirst = [...like.values()].sort((a, b) => a.distance - b.distance || b.entities - a.entities)
  return { like: nearestFirst.slice(0, LIKE_MOST), plain: false }
}
