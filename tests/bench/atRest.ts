import type { Page } from 'playwright-core'

/** Waits until nothing on the plate has moved for a while. */
export async function atRest(page: Page): Promise<Record<string, { x: number; y: number }>> {
  let last = ''
  for (let tries = 0; tries < 100; tries++) {
    await page.waitForTimeout(300)
    const places = await page.evaluate(() => window.probe.places())
    const now = JSON.stringify(places)
    if (now === last) return places
    last = now
  }
  throw new Error('the plate does not come to rest')
}
