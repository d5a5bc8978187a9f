import { type FaceWidths, kerningOf } from './faceWidths.ts'
import { WIDTHS } from './widthTable.ts'

/** How a text is set. */
export interface Face {
  family: 'serif' | 'sans'
  style: 'normal' | 'italic'
  weight: number
  size: number
}

/** A face at one weight in ems, by code point; a class of 0 is not kerned. */
interface Setting {
  advances: Float32Array
  first: Uint8Array
  second: Uint8Array
  kerning: Float32Array
  columns: number
  turkishFi: number
}

/** Code points under this are looked up; those above are rare. */
const KNOWN = 0x2100
const UNREAD = -1

const settings = new Map<string, Setting>()

/**
 * Computes the width of a line of text in px, as a browser sets it in the page's font files. `lang` counts, since
 * Turkish never joins f and i. Missing letters get an average width.
 */
export function textWidth(text: string, { family, style, weight, size }: Face, lang: string): number {
  const name = family === 'serif' && style === 'italic' ? 'serifItalic' : family
  const key = `${name}${weight}`
  let setting = settings.get(key)
  if (!setting) {
    setting = settingOf(WIDTHS[name], weight)
    settings.set(key, setting)
  }
  return size * emsIn(setting, text.normalize('NFC'), lang.startsWith('tr'))
}

function emsIn({ advances, first, second, kerning, columns, turkishFi }: Setting, text: string, turkish: boolean) {
  let width = 0
  let row = 0
  let last = 0
  for (let k = 0; k < text.length; k++) {
    const point = text.codePointAt(k) ?? 0
    if (point > 0xffff) k++
    const known = point < KNOWN ? advances[point]! : UNREAD
    width += known === UNREAD ? otherAdvance(point, advances) : known
    const column = second[point] ?? 0
    if (turkish && last === LETTER_F && point === LETTER_I) width += turkishFi
    else if (row > 0 && column > 0) width += kerning[(row - 1) * columns + column - 1]!
    row = first[point] ?? 0
    last = point
  }
  return width
}

const LETTER_F = 0x66
const LETTER_I = 0x69

function settingOf(widths: FaceWidths, weight: number): Setting {
  const share = widths.between[weight] ?? (weight - 400) / 300
  const at = (light: number, bold: number) => (light + share * (bold - light)) / 1000
  const advances = new Float32Array(KNOWN).fill(UNREAD)
  for (const [light, bold, letters] of widths.advances)
    for (const letter of letters) advances[letter.codePointAt(0) ?? 0] = at(light, bold)
  return {
    advances,
    first: classesOf(widths.first),
    second: classesOf(widths.second),
    kerning: Float32Array.from(widths.kerning, (digit) => kerningOf(digit) / 1000),
    columns: widths.second.length,
    turkishFi: widths.turkishFi / 1000,
  }
}

function classesOf(classes: readonly string[]): Uint8Array {
  const byPoint = new Uint8Array(KNOWN)
  for (const [k, letters] of classes.entries())
    for (const letter of letters) byPoint[letter.codePointAt(0) ?? 0] = k + 1
  return byPoint
}

// An accented letter is mostly as wide as its base. Of a letter that no file of ours has, only its class is known.
function otherAdvance(point: number, advances: Float32Array): number {
  const letter = String.fromCodePoint(point)
  const base = letter.normalize('NFD').codePointAt(0) ?? 0
  const known = advances[base] ?? UNREAD
  if (known !== UNREAD) return known
  if (/\p{Z}/u.test(letter)) return advances[0x20]!
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(letter)) return 0
  if (/[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u.test(letter)) return 1
  return advances[/\p{Lu}/u.test(letter) ? 0x47 : 0x6e] ?? 0.55
}
