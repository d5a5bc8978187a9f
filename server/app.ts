import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { LIMITS } from '../contracts/limits.ts'
import { takeDataset } from './datasetAsked.ts'
import { type EditParts, mountEdit, NO_EDITING } from './edit/router.ts'
import { HANDLERS } from './handlers.ts'
import { policy } from './http/csp.ts'
import { faultLog } from './http/faultLog.ts'
import { createHeavy } from './http/heavy.ts'
import { type HostNames, hostCheck } from './http/hostCheck.ts'
import type { Library } from './library.ts'
import type { Logger } from './log.ts'
import { mount } from './mount.ts'
import { leadTo } from './pageAddress.ts'
import { Refusal, refusalOf, sendProblem } from './problems.ts'
import type { Readiness } from './readiness.ts'
import { takeSentFragment } from './sentFragment.ts'
import { StoreUnavailable } from './store/port.ts'

/**
 * Parts of the app. `rate`: requests a minute and address, 0 = no limit; `page` serves everything outside /api;
 * `hosts`: the names that are answered, any if absent.
 */
export interface AppParts {
  library: Library
  log: Logger
  rate: number
  /** The path prefix under which all of it stands. */
  base?: string | undefined
  /** The public address with its path prefix, without a slash at the end. */
  address?: string | undefined
  hosts?: HostNames
  readiness: Readiness
  page?: RequestHandler | undefined
  /** The part that writes; without it, editing is off. */
  edit?: EditParts | undefined
  /**
   * Checks each answer by its schema before it is sent, as tests do. Handlers are typed by the same schemas, and
   * checking a long answer takes longer than finding it, so that readers are sent what is typed.
   */
  checked?: boolean | undefined
  /** Loosens the policy for Vite's own client. */
  developing?: boolean | undefined
}

/** Pages that the server draws, of any dataset. */
const DRAWN = /^\/(d\/[^/]+\/)?(entity|relation|claim|read|disagreements|search)(?=[/?]|$)/

/** Wires the routes of the API and the page; does not listen. */
export function createApp(parts: AppParts): Express {
  const { library, log, rate, base = '/', address, hosts, readiness, page, edit, checked = false, developing } = parts
  const app = express()
  for (const off of ['x-powered-by', 'etag', 'query parser', 'trust proxy']) app.disable(off)
  for (const on of ['strict routing', 'case sensitive routing']) app.enable(on)
  app.use((_request, response, next) => {
    response.setHeader('X-Request-Id', randomUUID())
    next()
  })
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy(developing) },
      crossOriginEmbedderPolicy: { policy: 'require-corp' },
      referrerPolicy: { policy: 'same-origin' },
      // The program itself speaks plain HTTP on the loopback address; a proxy with TLS sets this header.
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
  )
  app.use(hostCheck(hosts))
  app.use((request, _response, next) => {
    const api = request.url.startsWith(`${base}api/`)
    // A fragment that a chat has sent is as long as an address may be, and is none of it.
    const counted = api ? request.url : takeSentFragment(request.url).address
    if (counted.length > LIMITS.url)
      throw new Refusal('address-too-long', `An address has at most ${LIMITS.url} characters.`)
    next()
  })
  if (base !== '/') app.use(below(base))
  if (rate > 0) {
    const limit = limitOf(rate)
    app.use('/api', limit)
    // A page that the server draws asks what the API asks.
    app.use(DRAWN, limit)
  }
  app.use(takeDataset)
  const answering = { library, log, checked }
  mount(app, HANDLERS, { library, readiness, site: address ?? base.slice(0, -1) }, answering, createHeavy())
  mountEdit(app, edit ?? NO_EDITING, answering)
  app.use('/api', () => {
    throw new Refusal('not-found', 'The interface has no such address; /api/openapi.json lists what there is.')
  })
  if (page) app.use(page)
  app.use(() => {
    throw new Refusal('not-found', 'There is nothing at this address.')
  })
  app.use(answerError(log))
  return app
}

// Everything behind it sees addresses without the prefix.
function below(base: string): RequestHandler {
  return (request, response, next) => {
    const { url } = request
    const [path, ...query] = url.split(/(?=\?)/)
    if (path === base.slice(0, -1)) return leadTo(response, { status: 308, location: base + query.join('') })
    if (!url.startsWith(base)) throw new Refusal('not-found', `Everything here is under ${base}.`)
    request.url = url.slice(base.length - 1)
    next()
  }
}

function limitOf(rate: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: rate,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Trust only the address of the socket, no header.
    keyGenerator: (request) => ipKeyGenerator(request.socket.remoteAddress ?? '::'),
    // Health checks must not be told that the process is busy.
    skip: ({ url }) => url === '/health/live' || url === '/health/ready',
    validate: false,
    handler: () => {
      throw new Refusal('too-many-requests', `One address may ask ${rate} times a minute.`)
    },
  })
}

function answerError(log: Logger): ErrorRequestHandler {
  const tellFault = faultLog(log)
  return (error, _request, response, _next) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal') log.error({ requestId: response.getHeader('x-request-id'), err: error })
    else if (error instanceof StoreUnavailable) tellFault(error)
    // The reader has left, or a part of the answer is on its way: nothing sensible can be sent.
    if (response.destroyed || response.headersSent) response.destroy()
    else sendProblem(response, refusal)
  }
}
