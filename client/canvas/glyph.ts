import { outlineBox } from '../../drawing/outlineBox.ts'
import { COLOURS, kindLook, type Theme } from '../../drawing/tokens.ts'

const made = new Map<string, string | undefined>()

/** Data URL of a kind's inner mark in the colour of the theme; undefined for a kind without one. */
export function glyphUrl(kind: string, theme: Theme): string | undefined {
  const key = `${kind} ${theme}`
  if (!made.has(key)) made.set(key, makeGlyph(kind, theme))
  return made.get(key)
}

function makeGlyph(kind: string, theme: Theme): string | undefined {
  const { glyphs, outline24 } = kindLook(kind)
  if (glyphs.length === 0) return undefined
  const colour = COLOURS[theme].onKind
  const paths = glyphs.map(({ d, stroke }) =>
    stroke
      ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`
      : `<path d="${d}" fill="${colour}"/>`,
  )
  const { x, y, width, height } = outlineBox(outline24)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="96" height="96" preserveAspectRatio="none">${paths.join('')}</svg>`
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
