/** Speeds of a reading that goes on by itself. */
export const SPEEDS = ['slow', 'even', 'fast'] as const
export type Speed = (typeof SPEEDS)[number]

/** Time that a letter is given, and the least that a sentence is, in ms: *even* is a calm reading. */
const LETTER = { slow: 95, even: 60, fast: 30 } as const
const LEAST = { slow: 3000, even: 2000, fast: 1000 } as const

/** Time for which a reading rests at a sentence, in ms: longer at a longer one. */
export function restAt(sentence: string, speed: Speed): number {
  return Math.max(LEAST[speed], [...sentence].length * LETTER[speed])
}
