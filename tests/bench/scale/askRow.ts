import { Agent, request } from 'node:http'
import type { Question } from './rows.ts'

/** An answer: its bytes as they were sent, and what the peer says that it holds. */
export interface Answered {
  sent: number
  body: Buffer
  count: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Asks a question over one kept connection, as a browser does (Brotli) or as bytes. Throws on anything but 200. */
export function askRow(url: string, { target, body }: Question, encoding = 'br'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Accept-Encoding': encoding,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    const sent = request(`${url}${target}`, { agent, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const all = Buffer.concat(parts)
        const count = Number(response.headers['x-count'])
        if (response.statusCode === 200) resolve({ sent: all.length, body: all, count })
        else reject(new Error(`${target} answered ${response.statusCode}: ${all.subarray(0, 300)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
