import { foldPart, type PlacedReading, placedWords } from '../../../contracts/placedWords.ts'
import { type Reading, TURKISH_CASES, withCase } from '../../../contracts/turkish/caseEnding.ts'

/** A name that a text may hold: as it is recorded, folded word by word, and the entity that bears it. */
export interface NameForm {
  entity: number
  text: string
  lang: string
  /** Facts that its spelling does not show (`withCase`). */
  reading: Reading
}

/** Letters of the shortest name that is looked for: a single letter is an initial or a number. */
const SHORTEST = 2

/** The folded words of a name; none where it is too short to be looked for. */
export function wordsOfName(text: string, fold: (part: string) => string = foldPart): string[] {
  const words = placedWords(text, fold).map((readings) => wholeOf(readings)?.folded ?? '')
  const known = words.filter((word) => word !== '')
  return known.join('').length < SHORTEST ? [] : known
}

/** The reading of a word without its apostrophes. */
export function wholeOf(readings: readonly PlacedReading[]): PlacedReading | undefined {
  return readings.findLast(({ start }) => start === readings[0]?.start)
}

const CASES = TURKISH_CASES.filter((one) => one !== 'wish')

/** The last word of a Turkish name in each of its cases, folded: *hukumetinin*, *ankarada*, *ankaradaki*. */
export function casesOf({ text, reading }: Pick<NameForm, 'text' | 'reading'>): Set<string> {
  const forms = new Set<string>()
  for (const one of CASES) {
    const word = wordsOfName(withCase(text, one, reading)).at(-1)
    if (word === undefined) continue
    forms.add(word)
    if (one === 'loc') forms.add(`${word}ki`)
  }
  return forms
}

/** The folded endings that `withCase` gives, and *-ki* behind a locative. */
const ENDINGS = new Set(
  (
    'i u yi yu ni nu a e ya ye na ne in un nin nun yun da de ta te nda nde dan den tan ten ndan nden la le yla yle ' +
    'dir dur tir tur daki deki taki teki ndaki ndeki indir undur nindir nundur'
  ).split(' '),
)
const LONGEST = 6
/** Consonants that a vowel behind them softens, folded. */
const HARD = new Map([
  ['g', 'k'],
  ['b', 'p'],
  ['d', 't'],
])

/** Words of which a folded word may be a case, the longest first; whether it is one, `casesOf` says. */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST; length++) {
    if (!ENDINGS.has(word.slice(-length))) continue
    const stem = word.slice(0, -length)
    stems.push(stem)
    const hard = HARD.get(stem.slice(-1))
    if (hard !== undefined) stems.push(stem.slice(0, -1) + hard)
  }
  return stems
}
