import { exchange, type Received, type Sent } from './exchange.ts'

/** Asks again when the deadline cuts an answer short: a busy machine is slow, but not always. */
export async function inTime(origin: string, sent: Sent, tries = 30): Promise<Received> {
  const received = await exchange(origin, sent)
  const cut = received.status === 504 || received.text.includes('"timedOut":true')
  return cut && tries > 1 ? inTime(origin, sent, tries - 1) : received
}
