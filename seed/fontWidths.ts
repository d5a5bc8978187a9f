import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { type FaceName, type FaceWidths, kerningDigit } from '../drawing/faceWidths.ts'

/** The files of each face, as `client/styles/fonts.css` has them; `%` is the half, latin or latin-ext. */
const FILES: Record<FaceName, string> = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-%-wght-normal.woff2',
  serifItalic: '@fontsource-variable/source-serif-4/files/source-serif-4-%-wght-italic.woff2',
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-%-wght-normal.woff2',
}

const ENDS = [400, 700] as const
const BETWEEN = [500, 600] as const

// Commonest letters first: letters with nearly the same kerning get that of the first.
const KERNED = "eaiınrlktdmusyoübzçgvchöpfjâîûwxqéAEKMTBSRNYDHFGPVIZLOUÇÖÜÂJCWXQ .,’-–‘“”'()0123456789"

/** Differences in kerning below this many thousandths of an em are ignored. */
const ALIKE = 6

// Latin as it is written from Iceland to Türkiye, the letters of transliteration, and the marks of a text.
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x18f, 0x18f],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2bb, 0x2bf],
  [0x1e00, 0x1e96],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x20ba, 0x20ba],
] as const

/** Reads the widths of all faces from the font files. */
export async function fontWidths(): Promise<Record<FaceName, FaceWidths>> {
  const widths: Partial<Record<FaceName, FaceWidths>> = {}
  for (const [name, file] of Object.entries(FILES)) widths[name as FaceName] = await faceWidths(file)
  return widths as Record<FaceName, FaceWidths>
}

async function faceWidths(file: string): Promise<FaceWidths> {
  // Unpack one after the other: unpacking the next file may move the memory of the one before.
  const latin = await fontOf(file.replace('%', 'latin'))
  const extended = await fontOf(file.replace('%', 'latin-ext'))
  const letters = [...KERNED]
  const tables = ENDS.map((weight) => kerningTable(weighted(latin, weight), letters))
  const first = classesOf(letters, (a, b) => tables.map((table) => table[a]![b]!))
  const second = classesOf(letters, (b, a) => tables.map((table) => table[a]![b]!))
  const pairs = first.flatMap((row) =>
    second.map((column) => {
      const [a, b] = [row, column].map(([letter = '']) => letters.indexOf(letter)) as [number, number]
      return mean(tables.map((table) => table[a]![b]!))
    }),
  )
  const turkish = ENDS.map((weight) => weighted(latin, weight)).map(
    (font) => widthOf(font, 'fi', 'TRK ') - widthOf(font, 'f') - widthOf(font, 'i'),
  )
  return {
    between: Object.fromEntries(BETWEEN.map((weight) => [weight, shareOf(latin, weight)])),
    advances: advancesOf(latin, extended),
    first: withAccented(first, latin),
    second: withAccented(second, latin),
    kerning: pairs.map(kerningDigit).join(''),
    // Avoid -0, which JSON does not keep.
    turkishFi: Math.round(mean(turkish)) + 0,
  }
}

async function fontOf(file: string): Promise<Font> {
  // Fontkit cannot vary a WOFF2.
  const bytes = await decompress(await readFile(createRequire(import.meta.url).resolve(file)))
  const font = create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error(`${file} holds more than one font`)
  return font
}

function weighted(font: Font, weight: number): Font {
  return font.getVariation({ wght: weight })
}

function widthOf(font: Font, text: string, language?: string): number {
  return (font.layout(text, undefined, 'latn', language).advanceWidth * 1000) / font.unitsPerEm
}

function lettersOf(font: Font): string[] {
  return font.characterSet
    .filter((point) => RANGES.some(([from, to]) => point >= from && point <= to))
    .map((point) => String.fromCodePoint(point))
}

// Position of a weight between the two ends, by least squares over all letters.
function shareOf(font: Font, weight: number): number {
  const [from, at, to] = [ENDS[0], weight, ENDS[1]].map((one) => weighted(font, one)) as [Font, Font, Font]
  let [gone, whole] = [0, 0]
  for (const letter of lettersOf(font)) {
    const start = widthOf(from, letter)
    const way = widthOf(to, letter) - start
    gone += way * (widthOf(at, letter) - start)
    whole += way * way
  }
  return Number((gone / whole).toFixed(4))
}

function advancesOf(latin: Font, extended: Font): [number, number, string][] {
  const widths = new Map<string, string>()
  // The page takes letters that both halves have from the latin half.
  for (const font of [extended, latin]) {
    const ends = ENDS.map((weight) => weighted(font, weight))
    for (const letter of lettersOf(font))
      widths.set(letter, ends.map((end) => Math.round(widthOf(end, letter))).join(' '))
  }
  const alike = new Map<string, string>()
  for (const [letter, width] of [...widths].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const base = baseOf(letter)
    if (base === letter || widths.get(base) !== width) alike.set(width, (alike.get(width) ?? '') + letter)
  }
  return [...alike].map(([width, letters]) => [...(width.split(' ').map(Number) as [number, number]), letters])
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}

// Difference between a pair and its two advances; letters that join, such as f and i, are narrower.
function kerningTable(font: Font, letters: readonly string[]): number[][] {
  const alone = letters.map((letter) => widthOf(font, letter))
  return letters.map((a, i) => letters.map((b, j) => widthOf(font, a + b) - alone[i]! - alone[j]!))
}

function classesOf(letters: readonly string[], kerning: (letter: number, other: number) => number[]): string[] {
  const classes: { like: number; members: string }[] = []
  for (const [at, letter] of letters.entries()) {
    const same = classes.find(({ like }) =>
      letters.every((_, other) => {
        const wanted = kerning(at, other)
        return kerning(like, other).every((one, k) => Math.abs(one - wanted[k]!) <= ALIKE)
      }),
    )
    if (same) same.members += letter
    else classes.push({ like: at, members: letter })
  }
  return classes.map(({ members }) => members)
}

// Rare accented letters get the kerning of their bases; latin-ext letters are not kerned with the latin half at all.
function withAccented(classes: readonly string[], latin: Font): string[] {
  const rare = lettersOf(latin).filter((letter) => letter >= 'À' && letter <= 'ÿ' && !KERNED.includes(letter))
  return classes.map((letters) => letters + rare.filter((letter) => letters.includes(baseOf(letter))).join(''))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
