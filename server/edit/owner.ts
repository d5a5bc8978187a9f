import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'

/** Age from which a file of a process on another machine counts as left over, in ms; a living one touches its lock. */
const OLD = 60_000
/** How often a living process touches its lock, in ms. */
export const TOUCH = 5000

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
/** Lets a process of another life under the same number be told apart; 0 where the system does not say. */
const START = startOf('self') ?? '0'

const NAME = /^\.izlek-edit-(\d+)-(\d+)-([0-9a-f]{8})-[0-9a-f-]{36}\.(lock|tmp)$/

/** A new name for a file of this process beside those of a dataset, which the reader of datasets skips. */
export function ownName(kind: 'lock' | 'tmp'): string {
  return `.izlek-edit-${process.pid}-${START}-${HOST}-${randomUUID()}.${kind}`
}

/** The kind of a file that a process of ours has named; undefined for any other. */
export function kindOfOwned(name: string): 'lock' | 'tmp' | undefined {
  return NAME.exec(name)?.[4] as 'lock' | 'tmp' | undefined
}

/** Tests whether the process that has named this file is gone, so that nobody will ever finish with it. */
export function isLeftOver(path: string, name: string): boolean {
  const [, pid, start, host] = NAME.exec(name) ?? []
  if (pid === undefined) return false
  if (host === HOST && start !== '0') return startOf(pid) !== start
  if (host === HOST && !isRunning(Number(pid))) return true
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return mtimeMs !== undefined && Date.now() - mtimeMs > OLD
}

/** When a process began, in ticks since the machine did; the name in its brackets may hold anything. */
function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A killed process stays in the list until its parent has looked.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
