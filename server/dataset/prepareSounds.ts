import { compareCodePoints } from '../../contracts/canonical.ts'
import { placedWords } from '../../contracts/placedWords.ts'
import { soundKeys, soundsOf } from '../../contracts/sounds.ts'
import type { EntityRow, SoundRow, SoundWord } from './prepared.ts'
import { counted, type Progress } from './progress.ts'
import { byEntities } from './soundWords.ts'

/** Words kept under one key, those that most entities have: what is read is bounded, however many sound alike. */
const WORDS_MOST = 500
/** Words of them in the row of the key itself; the others are in a row of their own (`restOf`). */
const FIRST = 60
/** Letters of the shortest word that is kept: shorter ones are like anything. */
export const SHORTEST = 3

/**
 * Lists the words of all names by the classes of their consonants, with their sounds and how many entities have them.
 */
export function prepareSounds(entities: readonly EntityRow[], progress?: Progress): SoundRow[] {
  const words = new Map<string, SoundWord & { last: number }>()
  // Most words stand in many names, and reading one is slow.
  const read = new Map<string, (SoundWord & { last: number })[]>()
  const wordsIn = (piece: string) =>
    wordsOf(piece)
      .filter(({ token }) => token.length >= SHORTEST)
      .map(({ token, written }) => {
        const sounds = soundsOf(written)
        const word = words.get(`${token} ${sounds}`) ?? { token, sounds, entities: 0, last: -1 }
        words.set(`${token} ${sounds}`, word)
        return word
      })
  for (const { no, names } of counted(entities, 'hearing names', progress))
    for (const piece of names.flatMap((name) => name.split(' '))) {
      const found = read.get(piece) ?? wordsIn(piece)
      read.set(piece, found)
      for (const word of found) {
        if (word.last !== no) word.entities++
        word.last = no
      }
    }
  const byKey = new Map<string, SoundWord[]>()
  for (const { token, sounds, entities: bearers } of words.values())
    for (const key of soundKeys(sounds)) {
      const list = byKey.get(key) ?? []
      byKey.set(key, list)
      list.push({ token, sounds, entities: bearers })
    }
  return [...byKey]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([key, list]) => {
      const words = list.sort(byEntities).slice(0, WORDS_MOST)
      const rest = words.slice(FIRST)
      return [{ key, words: words.slice(0, FIRST) }, ...(rest.length > 0 ? [{ key: restOf(key), words: rest }] : [])]
    })
    .map(({ key, words }, no) => ({ no, key, words: JSON.stringify(words) }))
}

/** The key of the words that sound like others of a key, which more entities have. */
export function restOf(key: string): string {
  return `${key}+`
}

/** The words of a name or query as they are written, without what separates them, and as they are indexed. */
export function wordsOf(name: string): { token: string; written: string }[] {
  return placedWords(name).flatMap((readings) => {
    const whole = readings.findLast(({ start }) => start === readings[0]?.start)
    return [...new Set([whole, ...readings.slice(1)])].flatMap((reading) =>
      reading && reading.folded !== ''
        ? [{ token: reading.folded, written: name.slice(reading.start, reading.end).toLowerCase() }]
        : [],
    )
  })
}
