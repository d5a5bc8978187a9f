/** A stretch of a text; `mark` is the index of the part that it belongs to, absent where nothing is quoted. */
export interface Run {
  text: string
  mark?: number
}

/**
 * Cuts a text that begins at code point `start` of its file at the ends of the given parts; where parts overlap, the
 * first wins.
 */
export function highlightRanges(text: string, start: number, parts: readonly { start: number; end: number }[]): Run[] {
  const points = [...text]
  const runs: Run[] = []
  let from = 0
  const markAt = (at: number) => parts.findIndex((part) => part.start <= start + at && start + at < part.end)
  for (let at = 1; at <= points.length; at++) {
    const mark = markAt(from)
    if (at < points.length && markAt(at) === mark) continue
    runs.push({ text: points.slice(from, at).join(''), ...(mark < 0 ? {} : { mark }) })
    from = at
  }
  return runs
}

/** Cuts it so, and says of each run where it begins in the file (`from`). */
export function placedRuns(...of: Parameters<typeof highlightRanges>): (Run & { from: number })[] {
  let from = of[1]
  return highlightRanges(...of).map((run) => {
    const placed = { ...run, from }
    from += [...run.text].length
    return placed
  })
}
