import { LABEL, type MarkSize } from './sizes.ts'
import { type Face, textWidth } from './textWidth.ts'
import { FACES, kindLook } from './tokens.ts'

/** A label set in lines, with its size in px without halo. */
export interface SetLabel {
  text: string
  lang: string
  width: number
  height: number
}

/** The face of a kind's labels at a size of mark; the largest is set in 600, except where it is italic. */
export function faceOf(kind: string, size: MarkSize): Face {
  const { family, style, weight } = FACES[kindLook(kind).family]
  return {
    family,
    style,
    weight: style === 'italic' ? weight : Math.max(weight, size.weight ?? 0),
    size: size.label,
  }
}

/** Sets a label in at most two lines of about `at` px, as even as they get; what is left becomes an ellipsis. */
export function setLabel(text: string, face: Face, lang: string, at: number = LABEL.wrapAt): SetLabel {
  const width = (part: string) => textWidth(part, face, lang)
  const lines = wrap(text, width, at)
  return {
    text: lines.join('\n'),
    lang,
    width: Math.max(...lines.map(width)),
    height: face.size * (lines.length + (lines.length - 1) * (LABEL.lineHeight - 1)),
  }
}

function wrap(text: string, width: (text: string) => number, at: number): string[] {
  if (width(text) <= at) return [text]
  const words = text.split(/\s+/)
  let best: { lines: [string, string]; widest: number } | undefined
  for (let first = 1; first < words.length; first++) {
    const lines: [string, string] = [words.slice(0, first).join(' '), words.slice(first).join(' ')]
    const widest = Math.max(width(lines[0]), width(lines[1]))
    if (!best || widest < best.widest) best = { lines, widest }
  }
  if (!best) return [cut(text, width, at)]
  if (best.widest <= at * 1.15) return best.lines
  // Too long for two even lines: fill the first, cut the second.
  let first = words[0] ?? ''
  let used = 1
  while (used < words.length && width(`${first} ${words[used]}`) <= at) first = `${first} ${words[used++]}`
  return [first, cut(words.slice(used).join(' '), width, at)]
}

function cut(text: string, width: (text: string) => number, at: number): string {
  if (width(text) <= at * 1.15) return text
  let end = text.length
  while (end > 1 && width(`${text.slice(0, end).trimEnd()}…`) > at) end--
  return `${text.slice(0, end).trimEnd()}…`
}
