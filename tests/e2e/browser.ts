import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { describe, inject, onTestFinished } from 'vitest'

const found = inject('browser')
let connection: Promise<Browser> | undefined
const profiles = new Map<boolean, Profile>()

/** A suite that needs the browser of the run; skipped where there is none. */
export const describeInBrowser: typeof describe.skip = describe.skipIf('missing' in found)

/** How a page is opened; `before` runs in the page while it is still blank. */
export interface Opening {
  width?: number
  height?: number
  dark?: boolean
  touch?: boolean
  before?: (page: Page) => Promise<unknown>
}

/** A page in a fresh profile, with every console error, exception and violation of the policy. */
export interface Opened {
  page: Page
  context: BrowserContext
  wrong: string[]
  /** Closes the page and all others of its profile; otherwise that happens when the test ends. */
  close: () => Promise<void>
}

/** A browser profile: in use while pages of it are open, and emptied when the next one opens. */
interface Profile {
  context: BrowserContext
  /** A blank page of the same site, which keeps the process of the site alive and empties its storage. */
  keeper: Page
  inUse: boolean
}

/** Opens an address as in a fresh profile, until the test ends. */
export async function openPage(
  url: string,
  { width = 1280, height = 800, dark = false, touch = false, before }: Opening = {},
): Promise<Opened> {
  const { context, close } = await freshContext(new URL(url).origin, touch)
  onTestFinished(close)
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    // A violation of the policy is said on the console as an error too.
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  await before?.(page)
  await page.goto(url)
  return { page, context, wrong, close }
}

// The kept profile if it is free, which spares a process; a profile of its own for a second page.
async function freshContext(origin: string, touch: boolean): Promise<Pick<Opened, 'context' | 'close'>> {
  const kept = profiles.get(touch) ?? (await newProfile(touch))
  if (kept.inUse) {
    const context = await newContext(touch)
    return { context, close: () => context.close() }
  }
  const { context, keeper } = kept
  kept.inUse = true
  if (new URL(keeper.url()).origin !== origin) await keeper.goto(`${origin}/api/health/live`)
  await keeper.evaluate(() => localStorage.clear())
  const close = async () => {
    if (!kept.inUse) return
    await Promise.all(context.pages().map((page) => (page === keeper ? undefined : page.close())))
    await context.setOffline(false)
    await context.clearPermissions()
    kept.inUse = false
  }
  return { context, close }
}

async function newProfile(touch: boolean): Promise<Profile> {
  const context = await newContext(touch)
  const profile = { context, keeper: await context.newPage(), inUse: false }
  profile.keeper.once('crash', () => profiles.delete(touch))
  profiles.set(touch, profile)
  return profile
}

async function newContext(hasTouch: boolean): Promise<BrowserContext> {
  if ('missing' in found) throw new Error(found.missing)
  connection ??= chromium.connect(found.endpoint)
  return (await connection).newContext({ hasTouch, locale: 'tr-TR' })
}
