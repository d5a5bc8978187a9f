import { rmSync } from 'node:fs'
import { REMOVED } from './schema.ts'
import type { Sqlite } from './sqlite.ts'

/**
 * Deletes the files of a store that holds nothing any more, unless somebody has them open: SQLite, when it closes a
 * file, deletes the log by its path, which may be that of a new store by then. A file that is in use gives its space
 * back instead, and the next load fills it again.
 */
export function deleteFiles(db: Sqlite, file: string): void {
  try {
    db.exec('PRAGMA busy_timeout = 200')
    // Refused while another connection is open; otherwise the log is gone after it.
    db.exec('PRAGMA journal_mode = DELETE')
    db.exclusively(() => {
      if (db.get('SELECT 1 AS used FROM lease WHERE owner IS NOT NULL UNION ALL SELECT 1 FROM version')) return
      // Tell those who opened the file a moment ago and wait for it: they must not load into what is gone.
      db.exec(`PRAGMA user_version = ${REMOVED}`)
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    })
  } catch {
    try {
      db.exec('VACUUM')
    } catch {
      // The dataset is gone all the same; on a full disk there is no room for giving room back.
    }
  }
}
