import { keepPreviousData, QueryCache, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { queryOf, writeApiAddress } from '../contracts/addresses.ts'
import type { AnswerOf, ENDPOINTS, EndpointName } from '../contracts/api.ts'
import type { Endpoint } from '../contracts/endpoint.ts'
import { FIRST_LOAD_ENDPOINTS } from '../contracts/firstLoadApi.ts'
import { Problem } from '../contracts/problem.ts'
import { HOME } from './base.ts'
import { answeredIn } from './dataVersion.ts'

type Rows = typeof ENDPOINTS

/** The input of a call to an endpoint, as its row of the table says; undefined values are left out of the address. */
export interface CallOf<N extends EndpointName> {
  params?: z.input<Rows[N]['params']>
  query?: Partial<z.input<Rows[N]['query']>>
  body?: Rows[N] extends { body: z.ZodType } ? z.input<Rows[N]['body']> : never
}

/** The server answered with a problem; `problem.code` says which. */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** No answer came, or none of the server's own. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached', { cause })
    this.name = 'Unreachable'
  }
}

/** Fetches the rest of the table, which no first picture needs and which brings the reading of dates. */
export const fetchTable = () => import('../contracts/api.ts')

async function rowOf(name: EndpointName, { query = {} }: CallOf<EndpointName>): Promise<Endpoint> {
  const first = (FIRST_LOAD_ENDPOINTS as Partial<Record<EndpointName, Endpoint>>)[name]
  // The whole table knows more parameters of some.
  if (first && Object.keys(query).every((key) => key in first.query.shape)) return first
  const { ENDPOINTS } = await fetchTable().catch((error: unknown) => {
    throw new Unreachable(error)
  })
  return ENDPOINTS[name]
}

/** The address of a call, built from the row of its endpoint alone. */
export function addressOf({ path }: Endpoint, { params = {}, query = {} }: CallOf<EndpointName> = {}): string {
  const values = new Map<string, string>(Object.entries(params))
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values.get(key) ?? '')) + queryOf(query)
}

/** Calls an endpoint. Throws ApiProblem, Unreachable, or what `signal` was aborted with. */
export async function ask<N extends EndpointName>(
  name: N,
  call: CallOf<N> = {},
  signal?: AbortSignal,
): Promise<AnswerOf<N>> {
  return (await exchange(await rowOf(name, call), call, { signal })) as AnswerOf<N>
}

/** Sends a call as its row says, with headers of the caller's, and gives the answer; throws like `ask`. */
export async function exchange(
  row: Endpoint,
  call: { params?: object; body?: unknown },
  { headers, signal }: { headers?: HeadersInit; signal?: AbortSignal | undefined },
): Promise<unknown> {
  const sent = new Headers(headers)
  if (row.body) sent.set('content-type', 'application/json')
  const response = await fetch(
    writeApiAddress(addressOf(row, call as CallOf<EndpointName>), row.ofServer ? { base: HOME.base } : HOME),
    {
      method: row.method.toUpperCase(),
      headers: sent,
      ...(row.body ? { body: JSON.stringify(call.body) } : {}),
      ...(signal ? { signal } : {}),
    },
  ).catch((error: unknown) => {
    throw signal?.aborted ? error : new Unreachable(error)
  })
  const body: unknown = await response.json().catch((error: unknown) => {
    throw signal?.aborted ? error : new Unreachable(error)
  })
  if (!response.ok) {
    const problem = Problem.safeParse(body)
    throw problem.success ? new ApiProblem(problem.data) : new Unreachable(response.status)
  }
  return (row.answer as z.ZodType).parse(body)
}

/** The answer of an endpoint, kept while the dataset's version stays the same. Without a call nothing is fetched. */
export function useAnswer<N extends EndpointName>(
  name: N,
  call: CallOf<N> | undefined,
  { keepPrevious = false } = {},
): UseQueryResult<AnswerOf<N>> {
  return useQuery({
    queryKey: [name, call],
    queryFn: ({ signal }) => ask(name, call, signal),
    enabled: call !== undefined,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<AnswerOf<N>>
}

/** Creates the page's cache of answers. They are of one version: one from another brings the page over to that. */
export function createAnswers(): QueryClient {
  const answers: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onSuccess: (data) => {
        const { version } = data as { version?: string }
        if (version !== undefined) answeredIn(answers, version)
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof Unreachable && failures < 1,
        retryDelay: 300,
      },
    },
  })
  return answers
}
