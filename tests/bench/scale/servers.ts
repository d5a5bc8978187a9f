import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A process that serves a dataset. */
export interface ServedBy {
  url: string
  pid: number
  /** The longest run of its event loop since the last time this was asked; it watches until `rest`. */
  longest(): Promise<number>
  rest(): void
  stop(): void
}

/** Our API over the store in a folder. */
export function serveOurs(home: string): Promise<ServedBy> {
  return served('serve.ts', [], { IZLEK_HOME: home })
}

/** The peers over the same file; constants are asked of ours. */
export function servePeers(home: string, ours: string): Promise<ServedBy> {
  return served('scale/servePeers.ts', [home, ours], {})
}

/** Runs `npm run seed` on a folder, as users do. Throws where it does not end well. */
export async function load(folder: string, home: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../../../seed/main.ts'), folder],
    {
      env: { ...without(process.env), IZLEK_HOME: home },
      stdio: ['ignore', 2, 2],
    },
  )
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`loading ended with ${code}`)
}

async function served(file: string, args: string[], env: Record<string, string>): Promise<ServedBy> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '..', file), ...args], {
    env: { ...without(process.env), ...env },
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  })
  const { url } = await firstLine(child)
  return {
    url,
    pid: child.pid as number,
    async longest() {
      child.send('longest')
      const [{ longest }] = (await once(child, 'message')) as [{ longest: number }]
      return longest
    },
    rest: () => void child.send('rest'),
    stop: () => void child.kill(),
  }
}

async function firstLine(child: ChildProcess): Promise<{ url: string }> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    return JSON.parse(line) as { url: string }
  throw new Error('a server ended before it was ready')
}

function without({ NEO4J_URI: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env
}
