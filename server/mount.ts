import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import type { z } from 'zod'
import { ENDPOINTS, type EndpointName } from '../contracts/api.ts'
import type { Endpoint } from '../contracts/endpoint.ts'
import { LIMITS } from '../contracts/limits.ts'
import { bodyOf } from './answers/fixedAnswer.ts'
import { datasetAsked } from './datasetAsked.ts'
import type { Context, Download, Handler, Handlers, Input } from './handler.ts'
import { checkedInPieces } from './http/checkedInPieces.ts'
import { withDeadline } from './http/deadline.ts'
import { type Heavy, isHeavy } from './http/heavy.ts'
import { jsonInPieces } from './http/jsonInPieces.ts'
import { parseRequest } from './http/parseRequest.ts'
import { send } from './http/send.ts'
import type { Library, OpenDataset } from './library.ts'
import type { Logger } from './log.ts'
import { Refusal } from './problems.ts'
import type { Call } from './store/port.ts'
import { isDue, nextTurn, PIECE, pausing } from './turns.ts'

/** Requests that may be begun, or answers that may be written, in one turn of the event loop. */
const SHARES = 2

const readJson = express.json({ limit: LIMITS.body, inflate: false, type: 'application/json' })

/** Parts that answering by a row takes; `checked`: each answer is checked by its schema before it is sent. */
export interface Answering {
  library: Library
  log: Logger
  checked: boolean
}

/** Mounts the whole table of endpoints that read, which is the only way to add such a route. */
export function mount(
  router: Router,
  handlers: Handlers,
  context: Omit<Context, 'store'>,
  answering: Answering,
  heavy: Heavy,
): void {
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const row: Endpoint = ENDPOINTS[name]
    const handler = handlers[name] as Handler<EndpointName>
    const run: Run = (request, { store }, call) => {
      const input = parseRequest(row, request) as Input<EndpointName>
      const work = () => handler(input, { ...context, store }, call)
      return isHeavy(name, input.query) ? heavy.run(call, work) : work()
    }
    const answer = answerBy(name, row, run, answering)
    const route = router.route(row.path)
    if (row.body) route[row.method](requireJson, readJson, answer)
    else route[row.method](answer)
    route.all(otherMethod([row]))
  }
}

/** Work of a request on the dataset that it asks. */
export type Run = (request: Request, dataset: OpenDataset, call: Call, response: Response) => Promise<unknown>

/** Answers requests by a row: within its deadline, in the form that it says, with a line in the log. */
export function answerBy(name: string, row: Endpoint, run: Run, answering: Answering): RequestHandler {
  const { library, log, checked } = answering
  return async (request, response) => {
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
    const opened = await openDataset(library, row, asked)
    // A reader who left while it was opened has sent his last event.
    if (response.closed) opened.release()
    else response.once('close', opened.release)
    if (isDue(PIECE / SHARES)) await nextTurn()
    const result = await withDeadline(row.deadline, response, (call) => run(request, opened, call, response))
    if (isDue(PIECE / SHARES)) await nextTurn()
    await sendAnswer(response, row, result, checked)
  }
}

async function openDataset(library: Library, { ofServer }: Endpoint, asked: string | undefined): Promise<OpenDataset> {
  const opened = asked !== undefined && ofServer ? undefined : await library.open(asked)
  if (opened) return opened
  throw new Refusal(
    'not-found',
    ofServer
      ? 'This is asked of the whole server, without /d/ and a dataset.'
      : `The library has no dataset ${asked}; /api/datasets lists those it has.`,
  )
}

async function sendAnswer(response: Response, row: Endpoint, result: unknown, checked: boolean): Promise<void> {
  if (typeof row.answer === 'string') {
    const { body, type, name } = result as Download
    if (name) response.setHeader('Content-Disposition', `attachment; filename="${name}"`)
    return send(response, { type, body, cache: 'no-cache' })
  }
  const pause = pausing(untilLeft(response))
  const { body, keep } = await bodyOf(result as object, async () => {
    const answer = checked ? await checkedInPieces(row.answer as z.ZodType, result, pause) : result
    return jsonInPieces(answer as object, pause)
  })
  return send(response, { type: 'application/json; charset=utf-8', body, cache: 'no-cache', keep })
}

// A getter: a signal of its own for each answer would cost more than most answers.
function untilLeft(response: Response): { signal: { readonly aborted: boolean } } {
  return {
    signal: {
      get aborted() {
        return response.destroyed
      },
    },
  }
}

/** Refuses a body that is not JSON in UTF-8. */
export const requireJson: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type'] ?? ''
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8'
  if (request.is('application/json') && charset.toLowerCase() === 'utf-8') return next()
  throw new Refusal('unsupported-media-type', 'The body must be application/json in UTF-8.')
}

/** Answers the methods that no row of an address has. */
export function otherMethod(rows: readonly Endpoint[]): RequestHandler {
  const known = rows.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
  const allowed = [...known, 'OPTIONS'].join(', ')
  return (request: Request, response: Response) => {
    response.setHeader('Allow', allowed)
    if (request.method === 'OPTIONS') response.status(204).end()
    else throw new Refusal('method-not-allowed', `This address knows ${allowed}.`)
  }
}
