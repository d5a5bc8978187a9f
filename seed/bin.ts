import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Time for which the bin keeps a removed dataset, in ms: a week. */
const KEPT = 7 * 24 * 3_600_000

const NAME = /^[a-z0-9-]+\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** A folder of its own in the bin of IZLEK_HOME for a dataset that is removed now. */
export function folderInBin(home: string, id: string, now = new Date()): string {
  const bin = join(home, 'bin')
  mkdirSync(bin, { recursive: true })
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const folder = join(bin, `${id}.${time}`)
  return existsSync(folder) ? folderInBin(home, id, new Date(now.getTime() + 1000)) : folder
}

/** Deletes what has lain in the bin for more than a week; anything that was not put there by `--remove` stays. */
export function emptyBin(home: string, now = new Date()): string[] {
  const bin = join(home, 'bin')
  const old = existsSync(bin) ? readdirSync(bin).filter((name) => now.getTime() - timeOf(name) > KEPT) : []
  for (const name of old) rmSync(join(bin, name), { recursive: true, force: true })
  return old
}

function timeOf(name: string): number {
  const [, ...parts] = NAME.exec(name) ?? []
  const [year = '', month, day, hour, minute, second] = parts
  return year === '' ? Number.POSITIVE_INFINITY : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}
