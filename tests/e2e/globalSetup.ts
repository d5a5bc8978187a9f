import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../seed/findBrowser.ts'
import { buildPage } from '../../server/buildPage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the run, or why there is none. */
    browser: { path: string } | { missing: string }
  }
}

/** Builds the page once and finds the browser; where none can be had says so, and fails when CI is set. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser()
  if ('missing' in found) {
    if (process.env.CI) throw new Error(`Chromium is missing, and CI is set: ${found.missing}`)
    console.warn(`\n*** WITHOUT CHROMIUM: the page is not tested (${found.missing}) ***\n`)
  }
  await buildPage()
  project.provide('browser', found)
}
