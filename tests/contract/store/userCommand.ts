import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { killGroup } from '../start/killGroup.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** A command that runs as a user runs it, in a process group of its own. */
export interface UserCommand {
  child: ChildProcess
  out: string[]
  err: string[]
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>
  /** Kills the whole group at once. */
  kill(): void
}

type Hear = (line: string, command: UserCommand) => void

/** Runs `npm run seed -- ARGS` with short leases; `onLine` hears each line that it prints. */
export function npmSeed(args: string[], env: Record<string, string>, onLine?: Hear): UserCommand {
  return run('npm', ['run', '--silent', 'seed', '--', ...args], env, onLine)
}

/** The same without npm, which is quicker. */
export function seedRun(args: string[], env: Record<string, string>, onLine?: Hear): UserCommand {
  return run(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args], env, onLine)
}

/** The same from a file that `bundleSeed` has made, which is quicker still. */
export function bundledSeedRun(file: string, args: string[], env: Record<string, string>, onLine?: Hear): UserCommand {
  return run(process.execPath, [file, ...args], env, onLine)
}

function run(program: string, args: string[], env: Record<string, string>, onLine: Hear = () => {}): UserCommand {
  const { NEO4J_URI: _, ...rest } = process.env
  const child = spawn(program, args, {
    cwd: ROOT,
    detached: true,
    env: { ...rest, PORT: '0', IZLEK_LEASE: '1000', IZLEK_GRACE: '50', ...env },
  })
  const command: UserCommand = {
    child,
    out: [],
    err: [],
    ended: new Promise((resolve) => child.once('close', (code) => resolve(code))),
    kill: () => killGroup(child),
  }
  eachLine(child.stdout, (line) => {
    command.out.push(line)
    onLine(line, command)
  })
  eachLine(child.stderr, (line) => {
    if (!line.startsWith('npm warn')) command.err.push(line)
  })
  return command
}

function eachLine(stream: NodeJS.ReadableStream, hear: (line: string) => void): void {
  let rest = ''
  stream.on('data', (chunk) => {
    const whole = `${rest}${chunk}`.split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole) hear(line)
  })
}
