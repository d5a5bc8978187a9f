/** The least width to which a step is cut, and that of the current one, px; a shorter one has its own. */
const FLOOR = 76
const CURRENT = 104

/** Between two items of the line, as its style has it, px. */
const GAP = 16

/** Steps shown before the line has a width. */
const UNMEASURED = 4

/** A trail to be put into a line: the whole widths of its steps, and of the words of what folds, px. */
export interface TrailWidths {
  steps: readonly number[]
  older: number
  later: number
}

/**
 * Returns the steps shown in the line of a trail, `from` to `to` (exclusive): the current one, the next, and as many
 * more as stand in `width` px without being cut beyond what can be read; the rest folds. `tight`: there is no room for
 * the current one and what folds, which then folds into one count.
 */
export function trailWindow(
  { steps, older, later }: TrailWidths,
  current: number,
  width: number | undefined,
): { from: number; to: number; tight: boolean } {
  const count = steps.length
  if (width === undefined) {
    const from = Math.max(0, Math.min(count, current + 2) - UNMEASURED)
    return { from, to: Math.min(count, from + UNMEASURED), tight: false }
  }
  const least = steps.map((step, at) => Math.min(step, at === current ? CURRENT : FLOOR))
  const fits = (from: number, to: number) => {
    const items = [...(from > 0 ? [older] : []), ...least.slice(from, to), ...(to < count ? [later] : [])]
    return items.reduce((sum, item) => sum + item, GAP * (items.length - 1)) <= width
  }
  if (fits(0, count)) return { from: 0, to: count, tight: false }
  let [from, to] = [current, current + 1]
  if (!fits(from, to)) return { from, to, tight: true }
  if (to < count && fits(from, to + 1)) to++
  while (from > 0 && fits(from - 1, to)) from--
  while (to < count && fits(from, to + 1)) to++
  return { from, to, tight: false }
}
