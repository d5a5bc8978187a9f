import type { Response } from 'express'
import { PROBLEMS, type Problem, type ProblemCode } from '../contracts/problem.ts'
import { DeadlinePassed, NothingLoaded, StoreUnavailable } from './store/port.ts'

/** An error of one parameter or field. */
export type FieldError = NonNullable<Problem['errors']>[number]

const TITLES: Record<ProblemCode, string> = {
  'bad-request': 'The request makes no sense',
  'token-missing': 'Editing needs a token',
  'token-wrong': 'That is not the token',
  'editing-off': 'Editing is off here',
  'foreign-page': 'Another page may not edit',
  'edit-header-missing': 'The header of edits is missing',
  'not-found': 'There is no such thing',
  'method-not-allowed': 'This address does not know that method',
  'folder-not-writable': 'The folder of the dataset cannot be written',
  gone: 'That is no longer there',
  stale: 'It has been changed meanwhile',
  'request-too-slow': 'The request did not arrive',
  'too-large': 'The request is too large',
  'address-too-long': 'The address is too long',
  'unsupported-media-type': 'The body must be JSON',
  misdirected: 'This request was meant for another server',
  'form-post': 'A form may not edit',
  'dataset-refused': 'The dataset would have errors',
  'precondition-missing': 'The revision that was seen is missing',
  'too-many-requests': 'Too many requests',
  'headers-too-large': 'The headers are too large',
  internal: 'Something went wrong here',
  unavailable: 'Not ready',
  busy: 'Too much at once',
  timeout: 'It took too long',
}

const DETAILS: Partial<Record<ProblemCode, string>> = {
  internal: 'The fault is on our side and has been noted under the request id.',
  timeout: 'The answer was not ready by its deadline. Ask for less, or again later.',
}

/** An error meant for the reader. `detail` is sent as it is, so it must reveal nothing internal. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: ProblemCode
  readonly errors: FieldError[] | undefined
  /** For `stale`: the record as it is now. */
  readonly current: Problem['current']
  constructor(code: ProblemCode, detail: string, errors?: FieldError[], current?: Problem['current']) {
    super(detail)
    this.code = code
    this.errors = errors
    this.current = current
  }
}

/** A refusal that names one parameter or field. */
export function wrongField(field: string, detail: string): Refusal {
  return new Refusal('bad-request', `${field} ${detail}`, [{ field, detail }])
}

/** Turns any error behind a route into one for the reader; unexpected errors reveal nothing. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof DeadlinePassed) return new Refusal('timeout', DETAILS.timeout as string)
  if (error instanceof StoreUnavailable) return new Refusal('unavailable', 'The database cannot be reached right now.')
  if (error instanceof NothingLoaded) return new Refusal('unavailable', 'No dataset has been loaded yet.')
  if (error instanceof URIError) return new Refusal('bad-request', 'The address is not well encoded.')
  return ofBodyParser(error) ?? new Refusal('internal', DETAILS.internal as string)
}

// Express's own errors have a type or a status; their messages are not shown.
function ofBodyParser(error: unknown): Refusal | undefined {
  const { type, status, limit } = Object(error) as { type?: unknown; status?: unknown; limit?: unknown }
  if (type === 'entity.too.large')
    return new Refusal('too-large', `The body is larger than ${Math.round(Number(limit) / 1000)} kB.`)
  if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    return new Refusal('unsupported-media-type', 'The body must be uncompressed JSON in UTF-8.')
  if (typeof type === 'string' && status === 400) return new Refusal('bad-request', 'The body is not JSON.')
  if (status === 400) return new Refusal('bad-request', 'The address is not well encoded.')
  return undefined
}

/** Makes a problem (RFC 9457) of a refusal. */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  return {
    type: 'about:blank',
    title: TITLES[refusal.code],
    status: PROBLEMS[refusal.code],
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.errors ? { errors: refusal.errors.slice(0, 50) } : {}),
    ...(refusal.current ? { current: refusal.current } : {}),
    requestId,
  }
}

/** Sends a problem. */
export function sendProblem(response: Response, refusal: Refusal): void {
  const problem = problemOf(refusal, String(response.getHeader('x-request-id')))
  const { status } = problem
  if (status === 503) response.setHeader('Retry-After', '1')
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="edit"')
  response.status(status)
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(response.req.method === 'HEAD' ? undefined : JSON.stringify(problem))
}
