import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser } from '../e2e/browser.ts'
import { buildPages } from './buildPages.ts'
import { type PeerServer, startPeerServer } from './peerServer.ts'

/** The browser of a bench, and the peer's page in it. */
export interface Pages {
  peer: PeerServer
  /** A fresh profile, its cache empty, with the probe in every page. */
  profile(): Promise<BrowserContext>
}

/** The window of every measured page. */
const WINDOW = { width: 1280, height: 800 }

/** Builds and serves the peer's page, starts Chromium, and ends both when the work is done. */
export async function withPages(chromium: string, work: (pages: Pages) => Promise<void>): Promise<void> {
  const scripts = await buildPages()
  const peer = await startPeerServer(scripts.peer)
  let browser: Browser | undefined
  try {
    browser = await startBrowser(chromium)
    const profile = async () => {
      const context = await (browser as Browser).newContext({ viewport: WINDOW, locale: 'tr-TR', colorScheme: 'light' })
      await context.addInitScript({ content: scripts.probe })
      return context
    }
    await work({ peer, profile })
  } finally {
    await browser?.close()
    await peer.stop()
  }
}

/** Opens an address and waits until its first drawing is painted; gives the ms that this took since the navigation began. */
export async function drawn(page: Page, url: string, patience = 180_000): Promise<number> {
  await page.goto(url)
  await page.waitForFunction(() => window.probe.drawnAt !== undefined, undefined, { timeout: patience, polling: 50 })
  return page.evaluate(() => window.probe.drawnAt as number)
}
