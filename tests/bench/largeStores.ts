import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Neo4jAddress, startNeo4j } from '../neo4j/startNeo4j.ts'

/** One large dataset in both stores, each served by a process of its own. */
export interface LargeStores {
  embedded: Served
  neo4j: Served
  server: Neo4jAddress
}

/** The API of a store: its address, and the bytes of memory that its process took to read the version. */
export interface Served {
  url: string
  memory: number
}

/** Enough to hold a million claims in the page cache, so that the peer is not slowed by the disk. */
const MEMORY = { heap: '2g', pageCache: '2g' }

/** Makes and loads the dataset, serves it from both stores while `work` is done, and removes all of it. */
export async function withLargeStores(
  { entities, claims }: { entities: number; claims: number },
  work: (stores: LargeStores) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'izlek-bench-'))
  const server = await startNeo4j(MEMORY)
  const started: ChildProcess[] = []
  const neo4j = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password }
  try {
    const loader = run('loadLarge.ts', { IZLEK_HOME: home, ...neo4j }, [String(entities), String(claims)], 8192)
    started.push(loader)
    const code = await new Promise((resolve) => loader.once('exit', resolve))
    if (code !== 0) throw new Error(`loading ended with ${code}`)
    const serve = async (env: Record<string, string>) => {
      const child = run('serve.ts', env, [], 4096)
      started.push(child)
      return servedBy(child)
    }
    const embedded = await serve({ IZLEK_HOME: home })
    await work({ embedded, neo4j: await serve(neo4j), server })
  } finally {
    for (const child of started) child.kill()
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}

function run(file: string, env: Record<string, string>, args: string[], heap: number): ChildProcess {
  const { NEO4J_URI: _, ...inherited } = process.env
  const node = [`--max-old-space-size=${heap}`, '--expose-gc', '--import', 'tsx']
  return spawn(process.execPath, [...node, join(import.meta.dirname, file), ...args], {
    env: { ...inherited, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

async function servedBy(child: ChildProcess): Promise<Served> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    return JSON.parse(line) as Served
  throw new Error('the API ended before it was ready')
}
