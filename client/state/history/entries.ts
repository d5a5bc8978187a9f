/** The steps as the entries of the browser's history see them: a serial number for each, and the one that is shown. */
export interface Trail {
  serials: readonly number[]
  at: number
}

/**
 * The browser's entries since the page was first loaded: the step that each shows, if it shows one, and the entry of
 * now.
 */
export interface Entries {
  shows: readonly (number | undefined)[]
  index: number
}

/** A page that has just been loaded. */
export const FIRST_ENTRY: Entries = { shows: [undefined], index: 0 }

/** Another entry behind the one of now; what could be reached by Forward is gone. */
export function pushed({ shows, index }: Entries, step?: number): Entries {
  return { shows: [...shows.slice(0, index + 1), step], index: index + 1 }
}

/** The entry of now shows another step. */
export function replaced({ shows, index }: Entries, step?: number): Entries {
  return { shows: Object.assign([...shows], { [index]: step }), index }
}

/** The browser went to another entry. */
export function arrived({ shows }: Entries, index: number): Entries {
  return { shows, index }
}

/**
 * True if the shown step gets an entry of its own: not if the entry waits for its step, shows it already, or shows a
 * later one that was undone. `moved`: the step is nothing but a drag.
 */
export function needsEntry({ shows, index }: Entries, { serials, at }: Trail, moved: boolean): boolean {
  const shown = shows[index]
  if (shown === undefined) return false
  const from = serials.indexOf(shown)
  return from < 0 || (at > from && !moved)
}

/** True if the browser's own Back (-1) or Forward (1) leads to the next step in that direction. */
export function leadsByEntry({ shows, index }: Entries, { serials, at }: Trail, by: -1 | 1): boolean {
  const next = serials[at + by]
  return next !== undefined && shows[index] === serials[at] && shows[index + by] === next
}
