import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { NEO4J_VERSION } from './version.ts'

/** The folder in the user's cache that holds the jars of one version of Neo4j, once they have been fetched. */
export function jarFolder(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  return path.join(cache, 'izlek', `neo4j-${NEO4J_VERSION}`)
}

/** The folder of the jars; fetches them from Maven Central (123 MB) when they are not there yet. */
export async function serverJars(): Promise<string> {
  const folder = jarFolder()
  if (existsSync(folder)) return folder
  console.log(`fetching Neo4j ${NEO4J_VERSION} from Maven Central, once …`)
  await mkdir(path.dirname(folder), { recursive: true })
  // Downloaded beside and renamed, so that an existing folder is complete.
  const beside = await mkdtemp(`${folder}-`)
  try {
    await promisify(execFile)('mvn', [
      ...['--batch-mode', '--quiet', '--file', path.join(import.meta.dirname, 'server', 'pom.xml')],
      ...[`-Dneo4j.version=${NEO4J_VERSION}`, 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${beside}`],
    ])
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
