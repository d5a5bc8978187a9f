import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a Chromium is, or the reason why none can be had. */
export type BrowserFound = { path: string } | { missing: string }

/** Chromium without the windows of a browser: the same engine at half the processor time, in Debian a package. */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** The one that npm carries, for Linux on x64; 66 MB, fetched only when nothing else is there. */
const CARRIED = '@sparticuz/chromium@153.0.0'

/**
 * The first browser found: CHROMIUM_PATH, the system's, npm's, which is downloaded unless `fetch` is false. The
 * headless shell is taken before the browser as readers have it, unless that is `wanted`, as by what measures.
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  { fetch = true, wanted = 'engine' }: { fetch?: boolean; wanted?: 'engine' | 'browser' } = {},
): Promise<BrowserFound> {
  const given = env.CHROMIUM_PATH
  if (given)
    return existsSync(given) ? { path: given } : { missing: `CHROMIUM_PATH names ${given}, which is not there` }
  const folders = (env.PATH ?? '').split(':')
  const names = wanted === 'engine' ? [SHELL, ...NAMES] : NAMES
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
  if (found) return { path: found }
  return carried(env, fetch)
}

async function carried(env: NodeJS.ProcessEnv, fetch: boolean): Promise<BrowserFound> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'none is installed' }
  const folder = join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'izlek-chromium')
  const place = join(folder, 'node_modules/@sparticuz/chromium/package.json')
  if (!existsSync(place)) {
    if (!fetch) return { missing: 'none is installed, and the one from npm has not been fetched' }
    const got = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--force', '--prefix', folder, CARRIED], {
      env,
    })
    if (got.status !== 0) return { missing: 'none is installed, and npm could not fetch one' }
  }
  try {
    const entry = createRequire(place).resolve('@sparticuz/chromium')
    const { default: chromium } = (await import(entry)) as { default: { executablePath(): Promise<string> } }
    return { path: await chromium.executablePath() }
  } catch (error) {
    return { missing: `none is installed, and the one from npm cannot be unpacked (${(error as Error).message})` }
  }
}
