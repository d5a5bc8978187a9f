import type { Page } from 'playwright-core'
import { PATIENCE } from './withPages.ts'

/** Waits until at least so many entities have been painted; returns the time in ms since the navigation began. */
export async function drawn(page: Page, atLeast = 1): Promise<number> {
  const options = { timeout: PATIENCE, polling: 50 }
  await page.waitForFunction((least) => window.probe.drawn >= least, atLeast, options)
  return page.evaluate(() => window.probe.drawnAt as number)
}
