import type { CardChange } from '../../contracts/editApi.ts'
import type { Label } from '../../contracts/label.ts'

/** A stretch of a text. */
interface Range {
  start: number
  end: number
}

/**
 * The text of dataset.json with another title and description. Nothing else changes, not a blank: a text in a language
 * that was there is put in the place of the old one, and a whole label only where its languages differ. A text that is
 * no JSON object stays as it is, for the checker to refuse.
 */
export function cardText(text: string, change: CardChange): string {
  if (!isObject(text)) return text
  const fields = fieldsOf(text, 0)
  const edits = (['title', 'description'] as const).flatMap((name) => {
    const range = fields.get(name)
    return range ? editsOf(text, range, change[name]) : []
  })
  let changed = text
  for (const { start, end, put } of edits.sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + put + changed.slice(end)
  return changed
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && /^\s*\{/.test(text)
  } catch {
    return false
  }
}

function editsOf(text: string, range: Range, label: Label): (Range & { put: string })[] {
  const there = text[range.start] === '{' ? fieldsOf(text, range.start) : new Map<string, Range>()
  const same = there.size === Object.keys(label).length && Object.keys(label).every((language) => there.has(language))
  if (!same) return [{ ...range, put: JSON.stringify(label) }]
  return [...there].flatMap(([language, { start, end }]) =>
    JSON.parse(text.slice(start, end)) === label[language]
      ? []
      : [{ start, end, put: JSON.stringify(label[language]) }],
  )
}

/** The values of an object that begins at a place of valid JSON, by name. */
function fieldsOf(text: string, from: number): Map<string, Range> {
  const fields = new Map<string, Range>()
  let at = text.indexOf('{', from) + 1
  for (;;) {
    at = blankEnd(text, at)
    if (text[at] !== '"') return fields
    const nameEnd = valueEnd(text, at)
    const start = blankEnd(text, text.indexOf(':', nameEnd) + 1)
    const end = valueEnd(text, start)
    fields.set(JSON.parse(text.slice(at, nameEnd)), { start, end })
    at = blankEnd(text, end)
    if (text[at] === ',') at++
  }
}

function blankEnd(text: string, at: number): number {
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

function valueEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const char = text[at] as string
    if (char === '"') {
      at++
      while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
      at++
    } else if ('{['.includes(char)) {
      depth++
      at++
    } else if ('}]'.includes(char)) {
      depth--
      at++
    } else if (depth > 0) {
      at++
      continue
    } else {
      while (at < text.length && !/[\s,\]}]/.test(text[at] as string)) at++
      return at
    }
    if (depth === 0) return at
  }
  return text.length
}
