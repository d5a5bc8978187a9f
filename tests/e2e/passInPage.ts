import type { Page } from 'playwright-core'

/**
 * Lets so many ms pass by the page's own clock. Its timers come in their order however slow the machine is, so that
 * what the page had put off for less has happened afterwards.
 */
export async function passInPage(page: Page, ms: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms)
}
