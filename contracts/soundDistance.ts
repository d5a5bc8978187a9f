import { SOUNDS_MOST } from './sounds.ts'

/** Vowels that stand for one another, and how much they then differ; other pairs differ by VOWELS. */
const VOWEL_PAIRS = 'ae1 ei2 ou1 ao3 iu3 eo3'.split(' ')
/** Consonants that spellings exchange, and how much they then differ, in twentieths; other pairs differ by APART. */
const PAIRS =
  'bp3 dt3 Dt3 Dd3 Ds4 Dz4 DS6 kg4 kG6 gG2 kQ2 Qh2 Xh3 Qk2 XC2 XS2 XQ3 Xk4 Xs5 yk2 yC2 yg5 yc2 cC2 cs4 cS5 cz5 cj2 yj3 ck20 dz10 Cj2 CS6 Cs6 Cz7 CZ3 sz3 sS4 zS6 sZ4 zZ4 SZ6 jz5 jS4 ji3 jg4 gC5 gc5 fv2 vw1 fw3 wu4 vu5 mn8 lr16 hG3 hg8 GQ5 Gi3 gi8 bv6 fu7 Df6'
const VOWELS = 'aeiou'
const VOWELS_APART = 7
const APART = 24

/** Cost of a sound where the other word has none, in twentieths. */
const ALONE = new Map(
  'a6 e5 i4 o6 u6 h4 G4 j10 Q12 X16 w12'.split(' ').map((one) => [one.slice(0, 1), Number(one.slice(1))]),
)
const ALONE_ELSE = 18
const LEAST_ALONE = 3
/**
 * Cost of a sound that stands alone between certain others (`$`: none), where some languages leave it out: a nasal
 * before a stop (*Moudros, Mondros*), a stop at the end behind one (*Trapezunt, Trabzon*), *gn* (*Magnesia, Manisa*),
 * *v* between vowels (*Daoud, Davut*), a mute *e* and a Greek *s* at the end (*Krassine, Venizelo*).
 */
const ALONE_BETWEEN: readonly (readonly [before: string, sounds: string, after: string, cost: number])[] = [
  ['$aeiou', 'mn', 'bpdtDgk', 12],
  ['n', 'dtD', '$', 10],
  ['aeiou', 'g', 'n', 8],
  ['aeiou', 'vw', 'ou', 8],
  ['bcdfghjklmnpqrstvwxyzCSXQGDZ', 'e', '$', 3],
  ['aeiou', 's', '$', 14],
]

const SOUNDS = 'abcdefghijklmnopqrstuvwxyzCSXQGDZ'
const numberOf = new Map([...SOUNDS].map((sound, at) => [sound, at]))
const SIDE = SOUNDS.length
/** Places of the sounds in SOUNDS by their character codes. */
const NUMBERS = new Uint8Array(128)
for (const [sound, at] of numberOf) NUMBERS[sound.charCodeAt(0)] = at
const BETWEEN = new Uint8Array(SIDE * SIDE)
/** Costs of sounds alone by the sound before, the sound itself and the sound after, `NONE` where there is none. */
const NONE = SIDE
const ACROSS = SIDE + 1
const BY_ITSELF = new Uint8Array(ACROSS ** 3)
for (let before = 0; before < ACROSS; before++)
  for (const [sound, at] of numberOf)
    BY_ITSELF.fill(ALONE.get(sound) ?? ALONE_ELSE, placeOf(before, at, 0), placeOf(before, at, ACROSS))
for (const [befores, sounds, afters, cost] of ALONE_BETWEEN)
  for (const before of befores)
    for (const sound of sounds)
      for (const after of afters)
        BY_ITSELF[placeOf(numberOf.get(before) ?? NONE, numberOf.get(sound) as number, numberOf.get(after) ?? NONE)] =
          cost
for (const one of SOUNDS)
  for (const other of SOUNDS) {
    const vowels = VOWELS.includes(one) && VOWELS.includes(other)
    put(one, other, one === other ? 0 : vowels ? VOWELS_APART : APART)
  }
for (const pair of VOWEL_PAIRS) both(pair, Number(pair.slice(2)) * 2 + 1)
for (const pair of PAIRS.split(' ')) both(pair, Number(pair.slice(2)))

/** Rows of the table of distances, used again for every pair: thousands are compared for one query. */
const rows = [new Uint16Array(SOUNDS_MOST + 1), new Uint16Array(SOUNDS_MOST + 1)] as const
/** Numbers of the sounds of the other word, and their costs alone. */
const numbers = new Uint8Array(SOUNDS_MOST)
const costs = new Uint8Array(SOUNDS_MOST)

/**
 * How far two words of sounds (`soundsOf`) are from each other: the edit distance in which sounds that are spelt for
 * one another are near, in twentieths of a letter. Gives up, and gives `most` + 1, where it is more than `most`.
 */
export function soundDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) * LEAST_ALONE > most) return most + 1
  let [above, row]: [Uint16Array, Uint16Array] = [...rows]
  const columns = other.length
  above[0] = 0
  for (let at = 0; at < columns; at++) {
    numbers[at] = numberAt(other, at)
    costs[at] = alone(other, at)
    above[at + 1] = (above[at] as number) + (costs[at] as number)
  }
  for (let line = 0; line < one.length; line++) {
    const sound = numberAt(one, line)
    const left = alone(one, line)
    let last = (above[0] as number) + left
    let least = last
    row[0] = last
    for (let at = 0; at < columns; at++) {
      last = Math.min(
        (above[at] as number) + (BETWEEN[sound * SIDE + (numbers[at] as number)] as number),
        (above[at + 1] as number) + left,
        last + (costs[at] as number),
      )
      row[at + 1] = last
      if (last < least) least = last
    }
    if (least > most) return most + 1
    ;[above, row] = [row, above]
  }
  return Math.min(above[columns] as number, most + 1)
}

/** The greatest distance at which a word is like another of so many sounds. */
export function likeWithin(sounds: string): number {
  return 6 + Math.floor(2.4 * sounds.length)
}

function numberAt(sounds: string, at: number): number {
  return NUMBERS[sounds.charCodeAt(at)] as number
}

function alone(sounds: string, at: number): number {
  const before = at === 0 ? NONE : numberAt(sounds, at - 1)
  const after = at + 1 === sounds.length ? NONE : numberAt(sounds, at + 1)
  return BY_ITSELF[placeOf(before, numberAt(sounds, at), after)] as number
}

function placeOf(before: number, sound: number, after: number): number {
  return (before * ACROSS + sound) * ACROSS + after
}

function both(pair: string, cost: number): void {
  const [one = '', other = ''] = pair
  put(one, other, cost)
  put(other, one, cost)
}

function put(one: string, other: string, cost: number): void {
  BETWEEN[(numberOf.get(one) as number) * SIDE + (numberOf.get(other) as number)] = cost
}
