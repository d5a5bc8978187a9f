import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { WrongUse } from './env.ts'

const ROOT = join(import.meta.dirname, '..')
const CLIENT = join(ROOT, 'client')
const SOURCES = ['client', 'contracts', 'drawing', 'package-lock.json', 'server/buildPage.ts']

/** Folder of the built page. */
export const DIST = join(CLIENT, 'dist')
/** The module in it that draws pages on the server; its ending is none that the page's files are served by. */
export const SERVED = join('.served', 'servePage.mjs')
const MARK = join(DIST, '.sources')

/** Tests if the page is built from exactly these sources. */
export function pageIsBuilt(hash = hashOfSources()): boolean {
  return existsSync(MARK) && readFileSync(MARK, 'utf8') === hash
}

/**
 * Builds the page unless it was built from exactly these sources. Throws WrongUse when there is neither a page nor
 * Vite.
 */
export async function buildPage(): Promise<'built' | 'unchanged'> {
  const hash = hashOfSources()
  if (pageIsBuilt(hash)) return 'unchanged'
  const vite = await import('vite').catch(() => undefined)
  if (!vite) {
    // An installation without build tools serves the page that came with it.
    if (existsSync(join(DIST, 'index.html'))) return 'unchanged'
    throw new WrongUse('the page has not been built, and Vite is not installed: run npm install, then npm run build')
  }
  // Build beside and move, so that no reader gets half a page.
  const beside = join(CLIENT, `.building-${process.pid}`)
  const outDir = join(beside, 'dist')
  const environment = process.env.NODE_ENV
  try {
    // Always build for production, in tests too: otherwise React comes as its slower development version.
    process.env.NODE_ENV = 'production'
    await vite.build({
      configFile: join(CLIENT, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    })
    await vite.build({
      configFile: join(CLIENT, 'vite.config.ts'),
      logLevel: 'warn',
      // It needs no packages beside it, as the page needs none.
      ssr: { noExternal: true },
      // A module for a server asks this when it runs, and React would come in both versions and take the slower.
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr: join(CLIENT, 'served/servePage.tsx'),
        outDir: join(outDir, dirname(SERVED)),
        manifest: false,
        rolldownOptions: { output: { entryFileNames: basename(SERVED), codeSplitting: false } },
      },
    })
    writeFileSync(join(outDir, '.sources'), hash)
    moveTo(DIST, outDir, join(beside, 'old'))
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
    rmSync(beside, { recursive: true, force: true })
  }
  return 'built'
}

// Another program may have built the same page meanwhile; either of the two will do.
function moveTo(place: string, built: string, aside: string): void {
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync(place)) renameSync(place, aside)
      renameSync(built, place)
      return
    } catch (error) {
      if (tries === 5 || !existsSync(built)) throw error
      rmSync(aside, { recursive: true, force: true })
    }
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => filesOf(join(ROOT, name))).sort()) {
    hash.update(`${relative(ROOT, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && !name.startsWith('.'))
    .flatMap((one) => (one.isDirectory() ? filesOf(join(path, one.name)) : [join(path, one.name)]))
}
