import { compareCodePoints } from '../../contracts/canonical.ts'
import type { SoundWord } from './prepared.ts'

/** The words of several rows of sounds (`SoundRow.words`), each once, those that most entities have first (R35). */
export function soundWords(rows: readonly string[]): SoundWord[] {
  const words = new Map<string, SoundWord>()
  for (const row of rows)
    for (const word of JSON.parse(row) as SoundWord[]) words.set(`${word.token} ${word.sounds}`, word)
  return [...words.values()].sort(byEntities)
}

/** The order of words that sound alike. */
export function byEntities(a: SoundWord, b: SoundWord): number {
  return b.entities - a.entities || compareCodePoints(a.token, b.token) || compareCodePoints(a.sounds, b.sounds)
}
