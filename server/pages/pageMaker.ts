import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Response } from 'express'
import { LIMITS } from '../../contracts/limits.ts'
import type { ServedAt, ServePage } from '../../contracts/servedPage.ts'
import { SERVED } from '../buildPage.ts'
import type { Handlers } from '../handler.ts'
import { withDeadline } from '../http/deadline.ts'
import type { Library } from '../library.ts'
import type { Logger } from '../log.ts'
import { refusalOf } from '../problems.ts'
import type { Readiness } from '../readiness.ts'
import { askWithin } from './askWithin.ts'
import { documentOf } from './documentOf.ts'
import { type Manifest, readManifest, viewParts } from './viewParts.ts'

/** A page that has been made: its HTML, or the status of what does not exist. */
export type MadePage = { html: string } | { status: 404 } | undefined

/** Makes pages of the addresses that can be read without scripts. */
export interface PageMaker {
  start(): Promise<void>
  /** Undefined for an address that the browser draws alone, or while the store does not answer. */
  make(shell: string, at: ServedAt, alternate: string, response: Response): Promise<MadePage>
}

/** Makes pages by the built components, from answers that handlers give within the server. */
export function createPageMaker(
  dist: string,
  handlers: Handlers,
  { library, readiness, site }: { library: Library; readiness: Readiness; site: string },
  log: Logger,
): PageMaker {
  let built: { servePage: ServePage; manifest: Manifest } | undefined
  return {
    async start() {
      const { servePage } = (await import(pathToFileURL(join(dist, SERVED)).href)) as { servePage: ServePage }
      built = { servePage, manifest: readManifest(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) }
    },
    async make(shell, at, alternate, response) {
      if (!built) return undefined
      const { servePage, manifest } = built
      const opened = await library.open(at.dataset)
      if (!opened) return undefined
      try {
        const page = await withDeadline(LIMITS.deadline.answer, response, (call) =>
          servePage(at, askWithin(handlers, { store: opened.store, library, readiness, site }, call)),
        )
        return page && { html: documentOf(shell, page, viewParts(manifest, page.view, at.base), alternate) }
      } catch (error) {
        // Other faults are told by the page itself, when it asks.
        const { code } = refusalOf(error)
        if (code === 'internal') log.error({ err: error, page: at.url })
        return code === 'not-found' ? { status: 404 } : undefined
      } finally {
        opened.release()
      }
    },
  }
}
