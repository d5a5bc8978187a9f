import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverJars } from './serverJars.ts'
import type { Neo4jMemory, RunningNeo4j } from './startNeo4j.ts'

const HERE = path.join(import.meta.dirname, 'server')
const PASSWORD = 'for-tests-only'
const PAGE_CACHE = /^(server\.memory\.pagecache\.size=).*$/m
const READY_WITHIN = 120_000

/** Starts Neo4j from its jars in a process group of its own, on a data folder that `stop` removes. */
export async function startByJava(java: string, memory: Neo4jMemory, brief: boolean): Promise<RunningNeo4j> {
  const jars = await serverJars()
  const home = await mkdtemp(path.join(tmpdir(), 'izlek-neo4j-'))
  const settings = await readFile(path.join(HERE, 'neo4j.conf'), 'utf8')
  await writeFile(path.join(home, 'neo4j.conf'), settings.replace(PAGE_CACHE, `$1${memory.pageCache}`))
  const port = await freePort()
  const server = spawn(java, javaArguments({ jars, home, port, memory, brief }), {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, IZLEK_TEST_PASSWORD: PASSWORD },
  })
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const signal = (name: NodeJS.Signals) => signalGroup(server, name)
  const onExit = () => signal('SIGKILL')
  process.once('exit', onExit)
  const kill = async () => {
    signal('SIGKILL')
    await gone
    process.off('exit', onExit)
  }
  const stop = async () => {
    await kill()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await untilReady(server)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: PASSWORD,
    pid: server.pid ?? 0,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    kill,
    stop,
  }
}

interface Wanted {
  jars: string
  home: string
  port: number
  memory: Neo4jMemory
  brief: boolean
}

function javaArguments({ jars, home, port, memory, brief }: Wanted): string[] {
  return [
    `-Xmx${memory.heap}`,
    '-XX:+UseSerialGC',
    // The first of the two compilers alone; what it makes is swept and made again where room for it is scarce.
    ...(brief ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=192m'] : []),
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    path.join(jars, '*'),
    path.join(HERE, 'TestServer.java'),
    home,
    String(port),
  ]
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = ''
  const heard = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  }
  server.stderr?.on('data', heard)
  const ready = new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Neo4j ended with ${code} before it was ready:\n${said}`)))
    server.stdout?.on('data', (chunk: Buffer) => {
      heard(chunk)
      if (/^ready$/m.test(said)) resolve()
    })
  })
  const limit = new AbortController()
  await Promise.race([
    ready,
    sleep(READY_WITHIN, undefined, { signal: limit.signal }).then(() => {
      throw new Error(`Neo4j was not ready within ${READY_WITHIN / 1000} s:\n${said}`)
    }),
  ]).finally(() => limit.abort())
}

function signalGroup(server: ChildProcess, name: NodeJS.Signals): void {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  process.kill(-server.pid, name)
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
