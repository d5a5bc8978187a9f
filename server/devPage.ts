import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { fillShell, languageOf } from './htmlShell.ts'
import { send } from './http/send.ts'
import type { Page } from './page.ts'
import { answerAddress, leadTo } from './pageAddress.ts'
import type { PageFacts } from './pageFacts.ts'
import { Refusal } from './problems.ts'

const CLIENT = join(import.meta.dirname, '../client')

/** Serves the page from its sources by Vite's middleware on the same server, for development. */
export function createDevPage(server: () => Server, { base, titleIn, shown }: PageFacts): Page {
  let vite: ViteDevServer | undefined
  return {
    async start() {
      const { createServer } = await import('vite')
      vite = await createServer({
        configFile: join(CLIENT, 'vite.config.ts'),
        appType: 'custom',
        base,
        server: { middlewareMode: true, hmr: { server: server() } },
      })
      server().once('close', () => void vite?.close())
    },
    handler: async (request, response, next) => {
      if (!vite) throw new Refusal('unavailable', 'The page is not there yet.')
      const answer = await answerAddress(request.url, base, shown)
      if ('location' in answer) return leadTo(response, answer)
      if (answer.status === 404) {
        // Vite takes the base path away itself.
        request.url = request.originalUrl
        return vite.middlewares(request, response, next)
      }
      const lang = languageOf(request)
      const source = readFileSync(join(CLIENT, 'index.html'), 'utf8')
      const shell = fillShell(source, { base, lang, title: await titleIn(lang) })
      const html = await vite.transformIndexHtml(request.originalUrl, shell)
      await send(response, { type: 'text/html; charset=utf-8', body: Buffer.from(html), cache: 'no-store' })
    },
  }
}
