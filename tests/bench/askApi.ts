import { Agent, request } from 'node:http'
import { queryOf } from '../../contracts/addresses.ts'
import type { AnswerOf, EndpointName } from '../../contracts/api.ts'
import { ENDPOINTS } from '../../contracts/api.ts'

/** One connection that is kept, as a browser and a driver keep theirs. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Asks an endpoint of the program at `url` and gives its JSON, unchecked: the program checks what it sends. Throws on anything but 200. */
export async function askApi<N extends EndpointName>(
  url: string,
  name: N,
  params: Record<string, string> = {},
  query: Record<string, string | string[]> = {},
): Promise<AnswerOf<N>> {
  const path = ENDPOINTS[name].path.replace(/:(\w+)/, (_, key: string) => params[key] ?? '')
  return JSON.parse(await get(`${url}${path}${queryOf(query)}`)) as AnswerOf<N>
}

function get(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts).toString()
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`${address} answered ${response.statusCode}: ${body.slice(0, 300)}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
