import type { ReadRow } from './readRows.ts'

/** Room at the head and the foot of the window in which no chosen sentence is left, in px. */
const HEAD = 96
const FOOT = 72

/** Brings a sentence into the window unless its words are there; what is said under them may be below its foot. */
export function intoView(text: HTMLElement | null, segment: string): void {
  const row = rowOf(text, segment)
  if (!row) return
  const { top, bottom } = (row.querySelector('[translate=no]') ?? row).getBoundingClientRect()
  if (top < HEAD || bottom > window.innerHeight - FOOT) row.scrollIntoView({ block: 'center' })
}

/** The first row whose head is in the window. */
export function rowAtTop(text: HTMLElement | null, rows: readonly ReadRow[]): ReadRow | undefined {
  return rows.find(({ segment }) => (rowOf(text, segment.id)?.getBoundingClientRect().top ?? 0) >= HEAD) ?? rows[0]
}

function rowOf(text: HTMLElement | null, segment: string): HTMLElement | null | undefined {
  return text?.querySelector<HTMLElement>(`[data-segment="${segment}"]`)
}
