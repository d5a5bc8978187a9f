import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import type { z } from 'zod'
import { ENDPOINTS, type EndpointName } from '../contracts/api.ts'
import type { Endpoint } from '../contracts/endpoint.ts'
import { LIMITS } from '../contracts/limits.ts'
import { datasetAsked } from './datasetAsked.ts'
import type { Context, Download, Handler, Handlers, Input } from './handler.ts'
import { withDeadline } from './http/deadline.ts'
import { parseRequest } from './http/parseRequest.ts'
import { send } from './http/send.ts'
import type { Library, OpenDataset } from './library.ts'
import type { Logger } from './log.ts'
import { Refusal } from './problems.ts'

/**
 * Rows whose answers are not checked before they are sent: checking a list of paths takes longer than finding it, and
 * tests do it.
 */
const UNCHECKED: ReadonlySet<EndpointName> = new Set(['paths'])

const readJson = express.json({ limit: LIMITS.body, inflate: false, type: 'application/json' })

/** Rows that are about the server and not about a dataset of its library. */
const OF_SERVER: ReadonlySet<EndpointName> = new Set(['datasets', 'openapi', 'live', 'ready'])

/** Mounts the whole table of endpoints, which is the only way to add a route. */
export function mount(router: Router, handlers: Handlers, context: Omit<Context, 'store'>, log: Logger): void {
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const row: Endpoint = ENDPOINTS[name]
    const handler = handlers[name] as Handler<EndpointName>
    const answer: RequestHandler = async (request, response) => {
      const began = performance.now()
      const asked = datasetAsked(response)
      response.once('close', () =>
        log.info({
          requestId: response.getHeader('x-request-id'),
          endpoint: name,
          dataset: asked,
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        }),
      )
      const { store, release } = await openDataset(context.library, name, asked)
      response.once('close', release)
      const input = parseRequest(row, request) as Input<EndpointName>
      const result = await withDeadline(row.deadline, response, (call) => handler(input, { ...context, store }, call))
      await sendAnswer(response, name, result)
    }
    const route = router.route(row.path)
    if (row.body) route[row.method](requireJson, readJson, answer)
    else route[row.method](answer)
    route.all(otherMethod(row))
  }
}

async function openDataset(library: Library, name: EndpointName, asked: string | undefined): Promise<OpenDataset> {
  const opened = asked !== undefined && OF_SERVER.has(name) ? undefined : await library.open(asked)
  if (opened) return opened
  throw new Refusal(
    'not-found',
    OF_SERVER.has(name)
      ? 'This is asked of the whole server, without /d/ and a dataset.'
      : `The library has no dataset ${asked}; /api/datasets lists those it has.`,
  )
}

async function sendAnswer(response: Response, name: EndpointName, result: unknown): Promise<void> {
  const row: Endpoint = ENDPOINTS[name]
  if (typeof row.answer === 'string') {
    const { body, type, name } = result as Download
    if (name) response.setHeader('Content-Disposition', `attachment; filename="${name}"`)
    return send(response, { type, body, cache: 'no-cache' })
  }
  const answer = UNCHECKED.has(name) ? result : (row.answer as z.ZodType).parse(result)
  const body = Buffer.from(JSON.stringify(answer))
  return send(response, { type: 'application/json; charset=utf-8', body, cache: 'no-cache' })
}

const requireJson: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type'] ?? ''
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8'
  if (request.is('application/json') && charset.toLowerCase() === 'utf-8') return next()
  throw new Refusal('unsupported-media-type', 'The body must be application/json in UTF-8.')
}

function otherMethod(row: Endpoint): RequestHandler {
  const allowed = row.method === 'get' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS'
  return (request: Request, response: Response) => {
    response.setHeader('Allow', allowed)
    if (request.method === 'OPTIONS') response.status(204).end()
    else throw new Refusal('method-not-allowed', `This address knows ${allowed}.`)
  }
}
