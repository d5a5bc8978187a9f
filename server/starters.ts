import { readFileSync } from 'node:fs'

type Own = Pick<NodeJS.Process, 'env' | 'execArgv' | 'kill' | 'platform' | 'ppid'>

/** Shells that stay between npm and the program: where there are others, npm is its parent. */
const SHELL = /^(ash|bash|busybox|dash|sh)$/

/**
 * Gives a test of whether those are still there who started the program and would pass a signal on: npm with its shell,
 * or tsx; undefined where it was a shell or a service manager, which the program may well outlive.
 */
export function startersThere(own: Own = process, read: typeof readProc = readProc): (() => boolean) | undefined {
  const byNpm = own.env.npm_lifecycle_event !== undefined
  const byTsx = own.execArgv.some((one) => /\btsx\b.*\bpreflight\b/.test(one))
  if (!byNpm && !byTsx) return undefined
  const parent = own.ppid
  const above = byNpm && SHELL.test(read(parent, 'comm') ?? '') ? parentOf(parent, read) : undefined
  return () => own.ppid === parent && isAlive(parent, own) && (above === undefined || parentOf(parent, read) === above)
}

// The name of a process stands in brackets, and may hold any character.
function parentOf(pid: number, read: typeof readProc): string | undefined {
  return read(pid, 'stat')?.replace(/^.*\)/s, '').trim().split(' ')[1]
}

function readProc(pid: number, file: 'comm' | 'stat'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').trim()
  } catch {
    // Only Linux has it; where it is missing, the shell gives way to the program.
    return undefined
  }
}

// On Windows the number of the parent stays when it has ended.
function isAlive(pid: number, own: Own): boolean {
  if (own.platform !== 'win32') return true
  try {
    return own.kill(pid, 0)
  } catch {
    return false
  }
}
