/** The least width in which a step can still be read, and that of a count of folded ones, px. */
const STEP = 104
const FOLD = 76

/** Steps shown before the line has a width. */
const UNMEASURED = 4

/**
 * Returns the steps shown in the line of a trail, `from` to `to` (exclusive): the current one, the next, and as many
 * before as fit into `width` px; the rest folds.
 */
export function trailWindow(count: number, current: number, width: number | undefined): { from: number; to: number } {
  if (width !== undefined && count * STEP <= width) return { from: 0, to: count }
  const room = width === undefined ? UNMEASURED : Math.max(1, Math.floor((width - FOLD) / STEP))
  const next = room > 1 ? 1 : 0
  const from = Math.max(0, Math.min(count, current + 1 + next) - room)
  return { from, to: Math.min(count, from + room) }
}
