import { type Browser, type BrowserServer, chromium } from 'playwright-core'

// Without what would reach for the network.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser for its caller alone, with more arguments if need be. */
export function startBrowser(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...ARGS, ...more] })
}

/**
 * Starts a browser that all workers of a run connect to. Pages of one profile share a process, so that only the first
 * compiles the page's scripts, which is more than half of opening a page.
 */
export function serveBrowser(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: [...ARGS, '--process-per-site'] })
}
