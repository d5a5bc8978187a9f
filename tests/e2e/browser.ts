import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Starts the browser of the run, without what would reach for the network. */
export function startBrowser(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** How a page is opened. */
export interface Opening {
  width?: number
  height?: number
  dark?: boolean
  touch?: boolean
}

/** A page in a fresh profile, and everything that went wrong in it: console errors, exceptions, violations of the policy. */
export interface Opened {
  page: Page
  context: BrowserContext
  wrong: string[]
}

/** Opens an address in a fresh profile. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, height = 800, dark = false, touch = false }: Opening = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    locale: 'tr-TR',
  })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    // A violation of the policy is said on the console as an error too.
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  await page.goto(url)
  return { page, context, wrong }
}
