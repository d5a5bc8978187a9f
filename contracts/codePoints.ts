/**
 * A text addressed by Unicode code points, as quotes and segments are; without astral characters it costs nothing
 * extra.
 */
export interface CodePoints {
  /** Length in code points. */
  length: number
  /** The text between two code points, end exclusive; anything outside the text is left out. */
  slice(start: number, end: number): string
}

/** Indexes a text once, so that slicing by code points need not walk from its start. */
export function codePoints(text: string): CodePoints {
  if (!/[\ud800-\udfff]/.test(text))
    return { length: text.length, slice: (start, end) => text.slice(Math.max(start, 0), Math.max(end, 0)) }
  const units = new Uint32Array(text.length + 1)
  let length = 0
  for (let unit = 0; unit < text.length; length++) {
    units[length] = unit
    unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1
  }
  units[length] = text.length
  const unitOf = (point: number) => units[Math.min(Math.max(point, 0), length)] as number
  return { length, slice: (start, end) => text.slice(unitOf(start), unitOf(end)) }
}
