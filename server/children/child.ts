import { type ChildProcess, fork } from 'node:child_process'

const WORK = new URL('./work.mjs', import.meta.url)

/** Works that take much memory, which goes when they end, and hold no reader meanwhile; each has a file of its name. */
export type Work = 'loadFolder' | 'makePage'

const running = new Set<ChildProcess>()
let ended = false

/**
 * Does a work in a process of its own, with variables of its own besides those of this one; what it says appears here.
 * Gives its exit code, or the signal that ended it; nothing any more once this program ends its children.
 */
export async function inChild(work: Work, env: NodeJS.ProcessEnv = {}): Promise<number | NodeJS.Signals> {
  const child = fork(WORK, [work], { env: { ...process.env, ...env }, execArgv: [], stdio: ['ignore', 1, 2, 'ipc'] })
  running.add(child)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        if (!ended) resolve(code ?? signal ?? 1)
      })
    })
  } finally {
    running.delete(child)
  }
}

/** Ends what is under way; a load that is cut off leaves the store as it was. */
export function endChildren(): void {
  ended = true
  for (const child of running) child.kill('SIGKILL')
}
