import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A line of the log: what was done to which file, and its revisions; nothing of persons. */
export interface EditLine {
  dataset: string
  what: 'card' | 'view' | 'view removed' | 'undo'
  file: string
  before: string | undefined
  after: string | undefined
}

/** Adds a line to the log of the day, `log/edits-YYYY-MM-DD.jsonl` in the home of İzlek, days in UTC. */
export async function logEdit(home: string, line: EditLine, now = new Date()): Promise<void> {
  const at = now.toISOString()
  const folder = join(home, 'log')
  await mkdir(folder, { recursive: true })
  await appendFile(join(folder, `edits-${at.slice(0, 10)}.jsonl`), `${JSON.stringify({ at, ...line })}\n`)
}
