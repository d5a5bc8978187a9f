import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

/** The program as a user runs it, and what it has printed. */
export interface Program {
  child: ChildProcess
  out: string[]
  err: string[]
  /** Its address once it says ready; rejects with what it said if it ends before. */
  ready: Promise<string>
  /** Its exit code. */
  ended: Promise<number | null>
}

const SCRIPT = [process.execPath, '--import', 'tsx', 'server/main.ts']

/** Commands that start the program; `limited` where files have to be small. */
const COMMANDS = {
  npm: ['npm', 'start', '--silent', '--'],
  tsx: ['node_modules/.bin/tsx', 'server/main.ts'],
  node: SCRIPT,
  limited: ['sh', '-c', 'ulimit -f 100; exec "$@"', 'sh', ...SCRIPT],
}

/** Runs `npm start`, or its script alone, which is quicker. A signal to -pid reaches the whole group. */
export function startProgram(args: string[], env: Record<string, string>, by: keyof typeof COMMANDS = 'node'): Program {
  const [command, ...first] = COMMANDS[by]
  // As if npm had not started the tests.
  const { NEO4J_URI: _, npm_lifecycle_event: __, ...rest } = process.env
  const child = spawn(command as string, [...first, ...args], { cwd: ROOT, env: { ...rest, ...env }, detached: true })
  const out: string[] = []
  const err: string[] = []
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const ready = new Promise<string>((resolve, reject) => {
    collect(child.stdout, out, (line) => {
      const url = /^ready (http:\/\/\S+)$/.exec(line)?.[1]
      if (url) resolve(url)
    })
    collect(child.stderr, err, () => {})
    void ended.then((code) => reject(new Error(`ended with ${code}: ${[...out, ...err].join('\n')}`)))
  })
  // Callers that expect it to end do not need its address.
  ready.catch(() => {})
  return { child, out, err, ready, ended }
}

function collect(stream: NodeJS.ReadableStream | null, lines: string[], each: (line: string) => void): void {
  let rest = ''
  stream?.on('data', (chunk) => {
    const whole = (rest + chunk).split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole) {
      if (line.startsWith('npm warn')) continue
      lines.push(line)
      each(line)
    }
  })
}
