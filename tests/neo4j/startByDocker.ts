import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Neo4jMemory, RunningNeo4j } from './startNeo4j.ts'
import { NEO4J_VERSION } from './version.ts'

const run = promisify(execFile)
const PASSWORD = 'for-tests-only'
const READY_WITHIN = 180_000

/** Starts Neo4j in a container that removes itself; its port is chosen by Docker and published on loopback. */
export async function startByDocker({ heap, pageCache }: Neo4jMemory): Promise<RunningNeo4j> {
  const name = `izlek-test-${randomUUID()}`
  const settings = await settingsAsVariables()
  await run('docker', [
    ...['run', '--detach', '--rm', '--name', name, '--publish', '127.0.0.1::7687'],
    ...['--env', `NEO4J_AUTH=neo4j/${PASSWORD}`, ...settings.flatMap((setting) => ['--env', setting])],
    // The last of two values of a variable holds.
    ...[
      '--env',
      `NEO4J_server_memory_pagecache_size=${pageCache}`,
      '--env',
      `NEO4J_server_memory_heap_max__size=${heap}`,
    ],
    `neo4j:${NEO4J_VERSION}-community`,
  ])
  const docker = (...args: string[]) => execFileSync('docker', args, { stdio: 'pipe' }).toString().trim()
  const onExit = () => docker('rm', '--force', name)
  process.once('exit', onExit)
  const stop = async () => {
    process.off('exit', onExit)
    await run('docker', ['rm', '--force', name])
  }
  try {
    await untilReady(name)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri: `bolt://${docker('port', name, '7687/tcp').split('\n')[0]}`,
    user: 'neo4j',
    password: PASSWORD,
    pid: 0,
    freeze: () => void docker('pause', name),
    thaw: () => void docker('unpause', name),
    kill: async () => void (await run('docker', ['kill', name])),
    stop,
  }
}

async function untilReady(name: string): Promise<void> {
  const end = Date.now() + READY_WITHIN
  const ask = ['exec', name, 'cypher-shell', '-u', 'neo4j', '-p', PASSWORD, 'RETURN 1']
  while (Date.now() < end) {
    if (
      await run('docker', ask).then(
        () => true,
        () => false,
      )
    )
      return
    await sleep(1000)
  }
  throw new Error(`Neo4j in Docker was not ready within ${READY_WITHIN / 1000} s`)
}

/** The lines of neo4j.conf as the image wants them: `NEO4J_`, a dot as `_`, an underscore as `__`. */
async function settingsAsVariables(): Promise<string[]> {
  const text = await readFile(path.join(import.meta.dirname, 'server', 'neo4j.conf'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', value = ''] = line.split('=')
      return `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`
    })
}
