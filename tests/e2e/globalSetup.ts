import type { BrowserServer } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildPage } from '../../server/buildPage.ts'
import { findBrowser } from '../findBrowser.ts'
import { serveBrowser } from './startBrowser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run is reached and found, or why there is none. */
    browser: { endpoint: string; path: string } | { missing: string }
    /** The one running program of the run, on a fresh store; it only reads. */
    program: { url: string }
  }
}

let program: Program | undefined
let browser: BrowserServer | undefined

/**
 * Starts the browser, builds the page and starts the program, once for all files. Without a browser it says so, or
 * fails in CI.
 */
export async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser()
  if ('missing' in found) {
    if (process.env.CI) throw new Error(`Chromium is missing, and CI is set: ${found.missing}`)
    console.warn(`\n*** WITHOUT CHROMIUM: the page is not tested (${found.missing}) ***\n`)
    project.provide('browser', found)
  } else {
    browser = await serveBrowser(found.path)
    project.provide('browser', { endpoint: browser.wsEndpoint(), path: found.path })
  }
  await buildPage()
  program = await startProgram({ IZLEK_EDIT: 'off' })
  project.provide('program', { url: program.url })
}

/** Ends browser and program. */
export async function teardown(): Promise<void> {
  await browser?.close()
  await program?.stop()
}
