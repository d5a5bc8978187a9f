import type { TestProject } from 'vitest/node'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildPage } from '../../server/buildPage.ts'
import { findBrowser } from '../findBrowser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the run, or why there is none. */
    browser: { path: string } | { missing: string }
    /** The one running program of the run, on a fresh store; it only reads. */
    program: { url: string }
  }
}

let program: Program | undefined

/** Finds the browser, builds the page and starts the program, once for all files; where no browser can be had says so, and fails when CI is set. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser()
  if ('missing' in found) {
    if (process.env.CI) throw new Error(`Chromium is missing, and CI is set: ${found.missing}`)
    console.warn(`\n*** WITHOUT CHROMIUM: the page is not tested (${found.missing}) ***\n`)
  }
  await buildPage()
  program = await startProgram()
  project.provide('browser', found)
  project.provide('program', { url: program.url })
}

/** Ends the program. */
export async function teardown(): Promise<void> {
  await program?.stop()
}
