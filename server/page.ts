import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Request, RequestHandler } from 'express'
import { readAddress } from '../contracts/addresses.ts'
import { fillShell, languageOf } from './htmlShell.ts'
import { send } from './http/send.ts'
import { answerAddress, leadTo } from './pageAddress.ts'
import type { PageFacts } from './pageFacts.ts'
import { apiAddress } from './pages/apiAddress.ts'
import type { PageMaker } from './pages/pageMaker.ts'
import { Refusal } from './problems.ts'

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
  }),
)

/** A page: its handler, and the work to do before it can serve. */
export interface Page {
  handler: RequestHandler
  start(): Promise<void> | void
}

/**
 * The built page of a folder: the shell for the address of every page, and its files from memory, cacheable for ever as
 * they are named by content.
 */
export function createPage(dist: string, { base, address, titleIn, shown }: PageFacts, maker?: PageMaker): Page {
  let files: Map<string, Uint8Array> | undefined
  return {
    async start() {
      files = readFiles(dist)
      await maker?.start()
    },
    handler: async (request, response, next) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD')
        throw new Refusal('method-not-allowed', 'A page knows GET, HEAD.')
      }
      const shell = files?.get('/index.html')
      if (!files || !shell) throw new Refusal('unavailable', 'The page is not there yet.')
      const file = request.path === '/index.html' ? undefined : files.get(request.path)
      const type = TYPES.get(extname(request.path))
      if (file && type) {
        const brotli = files.get(`${request.path}.br`)
        return send(response, { type, body: file, brotli, cache: 'public, max-age=31536000, immutable', keep: true })
      }
      // A missing file is a 404; the shell must never be served as a script.
      if (type) return next()
      const answer = await answerAddress(request.url, base, shown)
      if ('location' in answer) return leadTo(response, answer)
      const alternate = apiAddress(readAddress(request.url), base)
      if (alternate && prefersJson(request)) return leadTo(response, { status: 303, location: alternate })
      const lang = languageOf(request)
      const title = await titleIn(lang, answer.dataset)
      const filled = fillShell(Buffer.from(shell).toString('utf8'), {
        base,
        address,
        lang,
        dataset: answer.dataset,
        title,
      })
      const at = { url: request.url, base, dataset: answer.dataset, address, lang }
      const made = alternate === undefined ? undefined : await maker?.make(filled, at, alternate, response)
      if (alternate) response.setHeader('Link', `<${alternate}>; rel="alternate"; type="application/json"`)
      await send(response, {
        status: made && 'status' in made ? made.status : answer.status,
        type: TYPES.get('.html') as string,
        ...(made && 'html' in made ? { body: made.html, keep: made.isKept } : { body: Buffer.from(filled) }),
        cache: 'no-cache',
        vary: 'Accept, Accept-Language',
      })
    },
  }
}

function prefersJson(request: Request): boolean {
  return request.accepts('html', 'json') === 'json'
}

function readFiles(dist: string): Map<string, Uint8Array> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    files
      .filter(({ name }) => TYPES.has(extname(name.replace(/\.br$/, ''))))
      .map((file) => {
        const path = join(file.parentPath, file.name)
        return [path.slice(dist.length).replaceAll('\\', '/'), readFileSync(path)]
      }),
  )
}
