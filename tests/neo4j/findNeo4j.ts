import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** How a Neo4j can be had here, or the reason why none can. */
export type Neo4jFound =
  | { kind: 'address'; uri: string; user: string; password: string }
  | { kind: 'java'; java: string }
  | { kind: 'docker' }
  | { missing: string }

/** The first Neo4j found: NEO4J_TEST_URI, a JDK from 17 on with Maven, a Docker engine that answers. */
export function findNeo4j(env: NodeJS.ProcessEnv = process.env): Neo4jFound {
  if (env.NEO4J_TEST_URI)
    return {
      kind: 'address',
      uri: env.NEO4J_TEST_URI,
      user: env.NEO4J_TEST_USER ?? 'neo4j',
      password: env.NEO4J_TEST_PASSWORD ?? '',
    }
  return findOwnNeo4j(env)
}

/** As `findNeo4j`, but only what can be started, frozen and killed at will. */
export function findOwnNeo4j(env: NodeJS.ProcessEnv = process.env): Exclude<Neo4jFound, { kind: 'address' }> {
  const reasons = [
    'NEO4J_TEST_URI is not set',
    javaMissing(env) ?? mavenMissing(env),
    answers('docker', ['info'], env) ? undefined : 'no Docker engine answers',
  ]
  if (!reasons[1]) return { kind: 'java', java: javaOf(env) }
  if (!reasons[2]) return { kind: 'docker' }
  return { missing: reasons.join(', ') }
}

function javaOf(env: NodeJS.ProcessEnv): string {
  return env.JAVA_HOME ? path.join(env.JAVA_HOME, 'bin', 'java') : 'java'
}

function javaMissing(env: NodeJS.ProcessEnv): string | undefined {
  // Look for the compiler, because the server's main is run from source.
  const run = spawnSync(javaOf(env).replace(/java$/, 'javac'), ['-version'], { encoding: 'utf8', env })
  const version = /javac (\d+)/.exec(`${run.stdout}${run.stderr}`)?.[1]
  if (version === undefined) return 'no JDK is installed'
  return Number(version) < 17 ? `the JDK is ${version}, not 17 or later` : undefined
}

function mavenMissing(env: NodeJS.ProcessEnv): string | undefined {
  return answers('mvn', ['--version'], env) ? undefined : 'Maven is not installed'
}

function answers(program: string, args: string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000, env }).status === 0
}
