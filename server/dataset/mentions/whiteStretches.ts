/** A stretch of a text in code points, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The stretches of a segment with words in them that no quoted part touches, in code points of the segment and without
 * the blanks round them.
 */
export function whiteStretches(text: string, start: number, quoted: readonly Stretch[]): Stretch[] {
  const points = [...text]
  const white: Stretch[] = []
  let from = 0
  const upTo = (to: number) => {
    if (!points.slice(from, Math.max(from, to)).some((point) => /[\p{L}\p{N}]/u.test(point))) return
    let [start, end] = [from, to]
    while (isBlank(points[start])) start++
    while (isBlank(points[end - 1])) end--
    white.push({ start, end })
  }
  for (const part of [...quoted].sort((a, b) => a.start - b.start)) {
    upTo(Math.min(points.length, part.start - start))
    from = Math.max(from, part.end - start)
  }
  upTo(points.length)
  return white
}

function isBlank(point: string | undefined): boolean {
  return point !== undefined && /\s/.test(point)
}
