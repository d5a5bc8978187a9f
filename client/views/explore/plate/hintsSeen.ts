const KEY = 'izlek-hints'

// Read once: who sees the hints for the first time goes on seeing them until the page is left.
const before = read()
let dismissed = false

/** Whether the reader has had the hints, on an earlier visit or in this one. */
export function hintsSeen(): boolean {
  return before || dismissed
}

/** Remembers, where the browser lets us, that the hints were shown. */
export function seeHints(): void {
  try {
    localStorage.setItem(KEY, 'seen')
  } catch {
    // Without storage the hints come again with the next visit.
  }
}

/** The reader has no need of the hints any more, in this visit either. */
export function dismissHints(): void {
  dismissed = true
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'seen'
  } catch {
    return false
  }
}
