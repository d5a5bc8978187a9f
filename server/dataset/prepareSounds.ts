import { foldTokens } from '../../contracts/fold.ts'
import { placedWords } from '../../contracts/placedWords.ts'
import { soundKeys, soundsOf } from '../../contracts/sounds.ts'
import { isDue, nextTurn } from '../turns.ts'
import type { EntityRow, SoundRow, SoundWord } from './prepared.ts'
import { byEntities } from './soundWords.ts'

/** Words kept under one key, those that most entities have: what is read is bounded, however many sound alike. */
const WORDS_MOST = 500
/** Words of them in the row of the key itself; the others are in a row of their own (`restOf`). */
const FIRST = 60
/** Letters of the shortest word that is kept: shorter ones are like anything. */
export const SHORTEST = 3

/** Entities between two reports of how far it has come. */
const OFTEN = 1000
/** Reading a piece of a name, hearing a word that is new, and listing it under a key, in looks at an arc (`PIECE`). */
const READING = 20
const HEARING = 1500
const LISTING = 100

type Counted = SoundWord & { last: number }

/**
 * Lists the words of all names by the classes of their consonants, with their sounds and how many entities have them;
 * lets others on.
 */
export async function prepareSounds(
  entities: readonly EntityRow[],
  progress?: (done: number, total: number) => void,
): Promise<SoundRow[]> {
  const byKey = new Map<string, SoundWord[]>()
  for (const { token, sounds, entities: bearers } of await countedWords(entities, progress))
    for (const key of soundKeys(sounds)) {
      if (isDue(LISTING)) await nextTurn()
      const list = byKey.get(key) ?? []
      byKey.set(key, list)
      list.push({ token, sounds, entities: bearers })
      // So that no list is long to sort.
      if (list.length === 2 * WORDS_MOST) list.sort(byEntities).splice(WORDS_MOST)
    }
  const rows: SoundRow[] = []
  for (const [key, list] of byKey) {
    if (isDue(LISTING * list.length)) await nextTurn()
    list.sort(byEntities).splice(WORDS_MOST)
    rows.push({ no: rows.length, key, words: JSON.stringify(list.slice(0, FIRST)) })
    if (list.length > FIRST) rows.push({ no: rows.length, key: restOf(key), words: JSON.stringify(list.slice(FIRST)) })
  }
  return rows
}

async function countedWords(
  entities: readonly EntityRow[],
  progress?: (done: number, total: number) => void,
): Promise<Iterable<Counted>> {
  const words = new Map<string, Counted>()
  // Most words stand in many names, and reading one is slow.
  const read = new Map<string, Counted[]>()
  for (const { no, names } of entities) {
    if (no % OFTEN === 0) progress?.(no, entities.length)
    for (const name of names)
      for (const piece of name.split(' ')) {
        const known = read.get(piece)
        if (isDue(known ? READING : HEARING)) await nextTurn()
        const found = known ?? heardIn(piece, words)
        if (!known) read.set(piece, found)
        for (const word of found) {
          if (word.last !== no) word.entities++
          word.last = no
        }
      }
  }
  return words.values()
}

function heardIn(piece: string, words: Map<string, Counted>): Counted[] {
  return wordsOf(piece)
    .filter(({ token }) => token.length >= SHORTEST)
    .map(({ token, written }) => {
      const sounds = soundsOf(written)
      const key = `${token} ${sounds}`
      const word = words.get(key) ?? { token, sounds, entities: 0, last: -1 }
      words.set(key, word)
      return word
    })
}

/** The key of the words that sound like others of a key, which more entities have. */
export function restOf(key: string): string {
  return `${key}+`
}

/** A word of nothing but Latin letters, as most are, which is read in one way and quickly. */
const LATIN = /^[A-Za-zÀ-ÖØ-öø-ɏ]{1,30}$/

/** The words of a name or query as they are written, without what separates them, and as they are indexed. */
export function wordsOf(name: string): { token: string; written: string }[] {
  if (LATIN.test(name)) return [{ token: foldTokens(name).join(''), written: name.toLowerCase() }]
  return placedWords(name).flatMap((readings) => {
    const whole = readings.findLast(({ start }) => start === readings[0]?.start)
    return [...new Set([whole, ...readings.slice(1)])].flatMap((reading) =>
      reading && reading.folded !== ''
        ? [{ token: reading.folded, written: name.slice(reading.start, reading.end).toLowerCase() }]
        : [],
    )
  })
}
