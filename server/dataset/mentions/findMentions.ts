import { foldPart, type PlacedReading, placedWords } from '../../../contracts/placedWords.ts'
import { casesOf, type NameForm, stemsOf, wholeOf } from './nameForms.ts'
import type { NameTrie } from './nameTrie.ts'

/** A name in a text, in UTF-16 units of it, and the recorded names that it is; several where entities share one. */
export interface FoundName {
  start: number
  end: number
  forms: NameForm[]
}

/** Letters of the shortest part behind an apostrophe that may begin a name (*d’Ankara*). */
const BEHIND = 3
/** Folded parts that are kept; then it is begun anew. */
const KEPT = 50_000

/**
 * Makes the function that finds names in a text of a language: at word borders, folded, with what stands behind an
 * apostrophe left out, and in Turkish with a case ending. Of names that overlap the longest stays, of equally long ones
 * the first.
 */
export function nameFinder(trie: NameTrie): (text: string, lang: string) => FoundName[] {
  const fold = keptFold()
  const cases = new Map<NameForm, Set<string>>()
  const inCase = (forms: readonly NameForm[], word: string) =>
    forms.filter((form) => {
      if (form.lang !== 'tr') return false
      let mine = cases.get(form)
      if (!mine) {
        mine = casesOf(form)
        cases.set(form, mine)
      }
      return mine.has(word)
    })

  return (text, lang) => {
    const words = placedWords(text, fold)
    const found: FoundName[] = []
    const turkish = lang === 'tr'
    words.forEach((first, from) => {
      for (const opening of openings(first, turkish)) {
        let node: number | undefined = 0
        for (let at = from; node !== undefined && at < words.length; at++) {
          const word = at === from ? opening : wholeReading(words[at] as PlacedReading[])
          for (const { forms, end } of endsIn(node, words[at] as PlacedReading[], word, turkish))
            found.push({ start: opening.start, end, forms: [...forms] })
          node = trie.step(node, word.folded)
        }
      }
    })
    return longest(found, text.length)
  }

  // Names that end in a word: it is their last, or a case of that, or stands before an apostrophe.
  function endsIn(node: number, readings: PlacedReading[], word: PlacedReading, turkish: boolean) {
    const ends: { forms: readonly NameForm[]; end: number }[] = []
    const add = (next: number | undefined, end: number, of?: string) => {
      const all = next === undefined ? [] : trie.endingAt(next)
      const forms = of === undefined ? all : inCase(all, of)
      if (forms.length > 0) ends.push({ forms, end })
    }
    for (const reading of readings)
      if (reading.start === word.start && reading.folded !== '') add(trie.step(node, reading.folded), reading.end)
    if (ends.length === 0 && turkish)
      for (const stem of stemsOf(word.folded)) add(trie.step(node, stem), word.end, word.folded)
    return ends
  }
}

// Where a name may begin in a word: at its head, or behind an apostrophe in languages that elide there.
function openings(readings: PlacedReading[], turkish: boolean): PlacedReading[] {
  const whole = wholeReading(readings)
  const behind = turkish ? [] : readings.filter(({ start, folded }) => start !== whole.start && folded.length >= BEHIND)
  return [whole, ...behind]
}

function wholeReading(readings: PlacedReading[]): PlacedReading {
  return wholeOf(readings) as PlacedReading
}

function longest(found: FoundName[], length: number): FoundName[] {
  const byLength = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Uint8Array(length)
  const kept = new Map<number, FoundName>()
  for (const one of byLength) {
    const same = kept.get(one.start)
    // The same words may be a name of one and, with an ending, a name of another.
    if (same?.end === one.end) same.forms.push(...one.forms.filter((form) => !same.forms.includes(form)))
    // A name that overlaps is no longer than what is taken, so that it holds one of its ends.
    if (taken[one.start] === 1 || taken[one.end - 1] === 1) continue
    taken.fill(1, one.start, one.end)
    kept.set(one.start, one)
  }
  return [...kept.values()].sort((a, b) => a.start - b.start)
}

function keptFold(): (part: string) => string {
  const kept = new Map<string, string>()
  return (part) => {
    const known = kept.get(part)
    if (known !== undefined) return known
    if (kept.size >= KEPT) kept.clear()
    const folded = foldPart(part)
    kept.set(part, folded)
    return folded
  }
}
