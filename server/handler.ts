import type { z } from 'zod'
import type { AnswerOf, ENDPOINTS, EndpointName, ParamsOf, QueryOf } from '../contracts/api.ts'
import type { Library } from './library.ts'
import type { Readiness } from './readiness.ts'
import type { Call, GraphReader } from './store/port.ts'

type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends { body: infer B extends z.ZodType }
  ? z.output<B>
  : undefined

/** A request that `mount` has parsed by its row of the table. */
export interface Input<N extends EndpointName> {
  params: ParamsOf<N>
  query: QueryOf<N>
  body: BodyOf<N>
}

/** Objects that routes may use. They cannot write. */
export interface Context {
  /** The dataset that is asked. */
  store: GraphReader
  library: Library
  readiness: Readiness
  /** Start of every address of ours: the public address, or the path prefix; without a slash at the end. */
  site: string
}

/** An answer that is sent as bytes of a type of its own. */
export interface Download {
  body: Uint8Array
  type: string
  name?: string | undefined
}

/**
 * Handles one endpoint. `mount` checks the answer by its row before it is sent, except paths, which their tests check.
 */
export type Handler<N extends EndpointName> = (
  input: Input<N>,
  context: Context,
  call: Call,
) => Promise<(typeof ENDPOINTS)[N]['answer'] extends z.ZodType ? AnswerOf<N> : Download>

/** One handler for each row of the table of endpoints. */
export type Handlers = { [N in EndpointName]: Handler<N> }
