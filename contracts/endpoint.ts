import { z } from 'zod'
import type { QueryValues } from './addresses.ts'
import { LIMITS } from './limits.ts'

/** A call of an endpoint: path parameters, query (repeated parameters as lists) and a body. */
export interface Call {
  // biome-ignore lint/plugin: an example of our own
  params?: Record<string, string>
  query?: QueryValues
  body?: unknown
}

/**
 * A row of the table of endpoints: mounted by the server, called by the client, the source of OpenAPI and of tests of
 * its examples.
 */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete'
  path: `/api/${string}`
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  /** Request headers that the endpoint asks for, with their meaning. */
  // biome-ignore lint/plugin: only listed
  headers?: Record<string, string>
  body?: z.ZodType
  /** Asked of the whole server, never of one dataset under /d/. */
  ofServer?: true
  /** The schema of a 200 answer, or the media type of a download. */
  answer: z.ZodType | 'application/zip' | 'application/openapi'
  /** Milliseconds after which the answer is a problem (504) or whatever was found so far. */
  deadline: number
  /** Error statuses besides 400, 405, 408, 414, 421, 429, 431, 500, 503 and 504. */
  problems: (401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428)[]
  /** Calls that answer 200 on the first dataset, unless a header is missing; at least one. */
  examples: [Call, ...Call[]]
}

const NONE = z.strictObject({})

/** Fills in what most endpoints share: GET, no parameters, two seconds. */
export function endpoint<
  const E extends Partial<Endpoint> & Pick<Endpoint, 'path' | 'summary' | 'answer' | 'examples'>,
>(row: E): E & { method: E['method'] extends Endpoint['method'] ? E['method'] : 'get' } & Defaults<E> {
  return { method: 'get', params: NONE, query: NONE, deadline: LIMITS.deadline.answer, problems: [], ...row } as never
}

type Defaults<E> = Omit<
  { params: typeof NONE; query: typeof NONE; deadline: number; problems: Endpoint['problems'] },
  keyof E
>

/** A whole number between two bounds, as a query writes it. */
export function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^(0|[1-9]\d{0,5})$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
}

/** `true` or `false`, as a query writes it. */
export const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')
