import { ENDPOINTS, type EndpointName } from '../../contracts/api.ts'
import type { Endpoint } from '../../contracts/endpoint.ts'
import type { AskWithin } from '../../contracts/servedPage.ts'
import type { Context, Handler, Handlers, Input } from '../handler.ts'
import type { Call } from '../store/port.ts'

/** Asks handlers as the API would, without a request: the call is parsed by its row of the table. */
export function askWithin(handlers: Handlers, context: Context, call: Call): AskWithin {
  return async (endpoint, asked) => {
    const name = endpoint as EndpointName
    const row: Endpoint = ENDPOINTS[name]
    const { params = {}, query = {}, body } = asked as { params?: object; query?: object; body?: unknown }
    const input = { params: row.params.parse(params), query: row.query.parse(query), body: row.body?.parse(body) }
    const handler = handlers[name] as Handler<EndpointName>
    return handler(input as Input<EndpointName>, context, call)
  }
}
