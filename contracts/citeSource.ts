import { foldTokens } from './fold.ts'
import { inLanguage } from './label.ts'
import type { Source } from './source.ts'
import type { TextRun } from './textRun.ts'

/**
 * A source as a footnote cites it, in the order of Turkish and English history footnotes: author, *title*, publisher,
 * place year. Unknown parts of its CSL-JSON are left out; without an author the genre is named, unless the title has
 * its words.
 */
export function citeSource(source: Source, lang: string): TextRun[] {
  const { csl } = source
  const title = inLanguage(source.title, lang)
  const authors = namesOf(csl.author)
  const where = [
    wordOf(csl['container-title']),
    wordOf(csl.publisher),
    [wordOf(csl['publisher-place']), yearOf(csl.issued)].filter(Boolean).join(' '),
  ]
  const rest = where.filter(Boolean).map((part) => `, ${part}`)
  const genre = inLanguage(source.genre, lang).text
  const kind = authors || rest.length > 0 || saysSo(title.text, genre) ? '' : ` (${genre})`
  return [
    ...(authors ? [{ text: `${authors}, ` }] : []),
    { text: title.text, italic: true as const, ...(title.lang === lang ? {} : { lang: title.lang }) },
    ...(rest.length > 0 || kind ? [{ text: rest.join('') + kind }] : []),
  ]
}

// Tests whether every word of the genre begins a word of the title, endings allowed (*kaynakça*: *Makalenin
// kaynakçası*); short words such as *of* do not count.
function saysSo(title: string, genre: string): boolean {
  const words = foldTokens(title)
  const long = foldTokens(genre).filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => words.some((other) => other.startsWith(word)))
}

function namesOf(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value
    .map((name: Record<string, unknown>) =>
      [wordOf(name.given), wordOf(name.family), wordOf(name.literal)].filter(Boolean).join(' '),
    )
    .filter(Boolean)
    .join(', ')
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function yearOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { literal, raw, 'date-parts': parts } = value as Record<string, unknown>
  const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined
  return wordOf(literal) || wordOf(raw) || (first === undefined ? '' : String(first))
}
