import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../e2e/startBrowser.ts'
import { buildPages } from './buildPages.ts'
import { type PeerServer, startPeerServer } from './peerServer.ts'

/** The browser of a bench, and the peer's page in it. */
export interface Pages {
  browser: Browser
  peer: PeerServer
  /** Lends a page in a fresh profile, its cache empty, with the probe in it. */
  fresh<T>(work: (page: Page) => Promise<T>): Promise<T>
}

/** The window of every measured page. */
const WINDOW = { width: 1280, height: 800 }
/** How long a drawing may take, in ms. */
export const PATIENCE = 240_000

/** Builds and serves the peer's page, starts Chromium, and ends both when the work is done. */
export async function withPages(chromium: string, work: (pages: Pages) => Promise<void>): Promise<void> {
  const scripts = await buildPages()
  const peer = await startPeerServer(scripts.peer)
  const browser = await startBrowser(chromium)
  const fresh: Pages['fresh'] = async (work) => {
    const context = await browser.newContext({ viewport: WINDOW, locale: 'tr-TR', colorScheme: 'light' })
    try {
      await context.addInitScript({ content: scripts.probe })
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE)
      return await work(page)
    } finally {
      await context.close()
    }
  }
  try {
    await work({ browser, peer, fresh })
  } finally {
    await browser.close()
    await peer.stop()
  }
}
