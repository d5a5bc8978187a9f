import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Page } from './page.ts'
import { Refusal } from './problems.ts'
import { send } from './send.ts'
import { fillShell, isPage, languageOf, type PageLanguage } from './shell.ts'

const CLIENT = join(import.meta.dirname, '../client')

/** Serves the page from its sources by Vite's middleware on the same server, for development. */
export function createDevPage(server: () => Server, title: (lang: PageLanguage) => Promise<string>): Page {
  let vite: ViteDevServer | undefined
  return {
    async start() {
      const { createServer } = await import('vite')
      vite = await createServer({
        configFile: join(CLIENT, 'vite.config.ts'),
        appType: 'custom',
        server: { middlewareMode: true, hmr: { server: server() } },
      })
      server().once('close', () => void vite?.close())
    },
    handler: async (request, response, next) => {
      if (!vite) throw new Refusal('unavailable', 'The page is not there yet.')
      if (!isPage(request.path)) return vite.middlewares(request, response, next)
      const lang = languageOf(request)
      const shell = fillShell(readFileSync(join(CLIENT, 'index.html'), 'utf8'), lang, await title(lang))
      const html = await vite.transformIndexHtml(request.originalUrl, shell)
      await send(response, { type: 'text/html; charset=utf-8', body: Buffer.from(html), cache: 'no-store' })
    },
  }
}
