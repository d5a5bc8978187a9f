import { readFileSync } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { fillShell, languageOf } from './htmlShell.ts'
import { type HostNames, misdirected } from './http/hostCheck.ts'
import { send } from './http/send.ts'
import type { Page } from './page.ts'
import { answerAddress, leadTo } from './pageAddress.ts'
import type { PageFacts } from './pageFacts.ts'
import { Refusal } from './problems.ts'

const CLIENT = join(import.meta.dirname, '../client')

/** Serves the page from its sources by Vite's middleware on the same server, for development. */
export function createDevPage(
  server: () => Server,
  { base, address, titleIn, shown }: PageFacts,
  hosts?: HostNames,
): Page {
  let vite: ViteDevServer | undefined
  return {
    async start() {
      const { createServer } = await import('vite')
      vite = await createServer({
        configFile: join(CLIENT, 'vite.config.ts'),
        appType: 'custom',
        base,
        // The names are checked before; of its own accord Vite answers to others, and to pages of other ports.
        server: { middlewareMode: true, allowedHosts: true, cors: false, hmr: { server: upgradesOf(server(), hosts) } },
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
      const title = await titleIn(lang, answer.dataset)
      const shell = fillShell(source, { base, address, lang, dataset: answer.dataset, title })
      const html = await vite.transformIndexHtml(request.originalUrl, shell)
      await send(response, { type: 'text/html; charset=utf-8', body: Buffer.from(html), cache: 'no-store' })
    },
  }
}

/** Gives a server that never listens, with those upgrades of another that were meant for it: for Vite's own socket. */
function upgradesOf(server: Server, hosts: HostNames): Server {
  const passing = createHttp()
  server.on('upgrade', (request, socket, head) => {
    if (misdirected(request, hosts) === undefined) passing.emit('upgrade', request, socket, head)
    else socket.end('HTTP/1.1 421 Misdirected Request\r\nConnection: close\r\n\r\n')
  })
  return passing
}
