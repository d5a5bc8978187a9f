import { Agent, request } from 'node:http'
import { queryOf } from '../../contracts/addresses.ts'
import { type AnswerOf, ENDPOINTS, type EndpointName } from '../../contracts/api.ts'

/** Input of a call to an endpoint. */
export interface Asked {
  params?: Record<string, string>
  query?: Record<string, string | string[]>
  body?: unknown
}

/** One connection that is kept, as a browser and a driver keep theirs. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Calls an endpoint of the program at `url` and returns its JSON unchecked. Throws on anything but 200. */
export async function askApi<N extends EndpointName>(
  url: string,
  name: N,
  { params = {}, query = {}, body }: Asked = {},
): Promise<AnswerOf<N>> {
  const path = ENDPOINTS[name].path.replace(/:(\w+)/, (_, key: string) => params[key] ?? '')
  return JSON.parse(await send(`${url}${path}${queryOf(query)}`, body)) as AnswerOf<N>
}

function send(address: string, body: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const how = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' } }
    const sent = request(address, { agent, ...how }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${address} answered ${response.statusCode}: ${text.slice(0, 300)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
