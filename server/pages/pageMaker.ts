import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Response } from 'express'
import { LIMITS } from '../../contracts/limits.ts'
import type { ServedAt } from '../../contracts/servedPage.ts'
import { SERVED } from '../buildPage.ts'
import type { Handlers } from '../handler.ts'
import { withDeadline } from '../http/deadline.ts'
import type { Library } from '../library.ts'
import type { Logger } from '../log.ts'
import { refusalOf } from '../problems.ts'
import type { Readiness } from '../readiness.ts'
import { askWithin } from './askWithin.ts'
import { documentOf } from './documentOf.ts'
import { createPageCache } from './pageCache.ts'
import { createPageThread, type PageThread } from './pageThread.ts'
import { type Manifest, readManifest, viewParts } from './viewParts.ts'

/** A page that has been made, now or before (`isKept`): its HTML, or the status of what does not exist. */
export type MadePage = { html: Buffer; isKept: boolean } | { status: 404 } | undefined

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
  let built: { thread: PageThread; manifest: Manifest } | undefined
  const cache = createPageCache()
  return {
    async start() {
      const thread = createPageThread(pathToFileURL(join(dist, SERVED)).href)
      built = { thread, manifest: readManifest(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) }
    },
    async make(shell, at, alternate, response) {
      if (!built) return undefined
      const { thread, manifest } = built
      const opened = await library.open(at.dataset)
      if (!opened) return undefined
      try {
        return await withDeadline(LIMITS.deadline.answer, response, async (call) => {
          const shown = async () => {
            const { version, extras } = await opened.store.meta(call)
            return JSON.stringify([version, extras, at, alternate])
          }
          const key = await shown()
          const make = async () => {
            const ask = askWithin(handlers, { store: opened.store, library, readiness, site }, call)
            const page = await thread.draw(at, ask)
            if (!page) return undefined
            return { html: Buffer.from(documentOf(shell, page, viewParts(manifest, page.view, at.base), alternate)) }
          }
          // Another version may have come while it was made.
          return cache.page(key, make, async () => (await shown()) === key)
        })
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
