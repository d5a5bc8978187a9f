import { letteringOf, type Shape } from '../../drawing/shapes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'

/**
 * Returns the `@font-face` rules that a drawing needs, with the files in them, so that it is set alike everywhere. A
 * file that cannot be fetched is left out: the drawing then only names its face.
 */
export async function fontFacesFor(shapes: readonly Shape[]): Promise<string> {
  const letters = letteringOf(shapes)
  const rules = [...document.styleSheets].flatMap(fontFaces).filter((rule) => {
    const family = unquoted(rule.style.getPropertyValue('font-family'))
    const italic = rule.style.getPropertyValue('font-style') === 'italic'
    const range = rangeOf(rule.style.getPropertyValue('unicode-range'))
    return letters.some(
      ({ text, face }) =>
        TYPEFACES[face.family].includes(family) &&
        (face.style === 'italic') === italic &&
        [...text].some((letter) => range(letter.codePointAt(0) ?? 0)),
    )
  })
  const written = await Promise.allSettled(rules.map(carried))
  return written.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).join('\n')
}

function fontFaces(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
}

async function carried({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, file = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? []
  const answer = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI))
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  )
  return `@font-face{${kept.join(';')};src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`
}

function unquoted(family: string): string {
  return family.replace(/^["']|["']$/g, '')
}

/** Returns a test for the code points of a CSS `unicode-range`; an empty range contains all. */
export function rangeOf(range: string): (point: number) => boolean {
  const parts = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
  if (parts.length === 0) return () => true
  return (point) => parts.some(([from = 0, to = 0]) => point >= from && point <= to)
}
