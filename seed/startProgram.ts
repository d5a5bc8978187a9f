import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')

/** A running program: its address, and a function that ends it. */
export interface Program {
  url: string
  stop(): Promise<void>
}

/** Starts the real program as `npm start` does, on a fresh store and any free port, and waits for its `ready`. */
export async function startProgram(env: NodeJS.ProcessEnv = {}, folders: readonly string[] = []): Promise<Program> {
  const home = mkdtempSync(path.join(tmpdir(), 'izlek-program-'))
  const program = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...folders], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', IZLEK_HOME: home, IZLEK_RATE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const ready = /^ready (http:\S+)$/m.exec(said)
      if (ready?.[1]) resolve(ready[1])
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`the program ended before it was ready:\n${said}`)))
  })
  return {
    url,
    async stop() {
      program.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
