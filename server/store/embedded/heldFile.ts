import { rmSync, statSync } from 'node:fs'
import type { Sqlite } from './sqlite.ts'

/** Interval at which an open file is looked after, in ms: half of the time in which its loss must be noticed. */
const LOOK = 1000

/** The files of a store, by the ends of their names; the latter two belong to one life of the first. */
const ENDS = ['', '-wal', '-shm'] as const

/** A connection to a file that somebody may delete or replace meanwhile. */
export interface HeldFile {
  /** The connection; opened anew where another file stands at the path or reading has failed. */
  get(): Sqlite
  /** True while `db` is what `get` gave last and nothing was noticed since. */
  holds(db: Sqlite): boolean
  close(): void
}

/**
 * Holds what `open` gives of a path, and closes it when its file is no longer there: SQLite itself goes on reading a
 * deleted file for ever. Those who still read from the old connection get StoreUnavailable.
 */
export function heldFile(file: string, open: () => Sqlite): HeldFile {
  let held: { db: Sqlite; marks: (string | undefined)[] } | undefined
  let looking: NodeJS.Timeout | undefined
  const letGo = () => {
    clearInterval(looking)
    const was = held
    held = undefined
    was?.db.close()
    return was
  }
  const look = () => {
    if (!held) return
    removeEmptied(file, held.marks[0])
    const marks = marksOf(file)
    if (held.db.broken || marks.join() !== held.marks.join()) {
      const was = letGo()
      if (marks[0] !== was?.marks[0]) removeRest(file, was?.marks ?? [])
    }
  }
  return {
    get() {
      look()
      if (!held) {
        const db = open()
        held = { db, marks: marksOf(file) }
        looking = setInterval(look, LOOK).unref()
      }
      return held.db
    },
    holds: (db) => held?.db === db && !db.broken,
    close: () => void letGo(),
  }
}

/** Device and number of the files that stand at a path now. */
export function marksOf(file: string): (string | undefined)[] {
  return ENDS.map((end) => markOf(file + end))
}

function markOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/**
 * Removes a file that was emptied while it was held. Its log would still be read for a while, and whoever opens it anew
 * would wait for those who have it open.
 */
function removeEmptied(file: string, mark: string | undefined): void {
  try {
    if (statSync(file).size === 0 && markOf(file) === mark) rmSync(file)
  } catch {}
}

/** Removes the log of a file that is gone: SQLite would play it into the one that takes its place. */
function removeRest(file: string, marks: (string | undefined)[]): void {
  ENDS.forEach((end, at) => {
    const path = file + end
    if (end !== '' && marks[at] !== undefined && marks[at] === markOf(path)) rmSync(path, { force: true })
  })
}
