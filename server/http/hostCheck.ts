import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'
import type { RequestHandler } from 'express'
import { Refusal } from '../problems.ts'

/** Names under which a request is answered, as `nameOf` gives them; undefined: any. */
export type HostNames = ReadonlySet<string> | undefined

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Longest name that the DNS knows, with a port. */
const LONGEST = 260

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Settings that decide which names are answered; `listening` is the IP address that HOST stands for. */
export interface HostSettings {
  host: string
  listening: string
  hosts: readonly string[]
  address?: string | undefined
}

/**
 * Names that are answered: on a loopback address those of the machine itself, of IZLEK_HOSTS and of IZLEK_ADDRESS, so
 * that no page elsewhere can rename itself to this server and read it. Elsewhere the same where IZLEK_HOSTS is set,
 * otherwise any: whoever listens to the network cannot know its names.
 */
export function namesAnswered({ host, listening, hosts, address }: HostSettings): HostNames {
  const loopback = LOOPBACK.check(listening, isIPv6(listening) ? 'ipv6' : 'ipv4')
  if (!loopback && hosts.length === 0) return undefined
  const own = [isIPv6(host) ? `[${host}]` : host, ...(address === undefined ? [] : [new URL(address).host])]
  return new Set([...LOOPBACK_NAMES, ...hosts, ...own.flatMap((one) => nameOf(one) ?? [])])
}

/** The name in `NAME` or `NAME:PORT`, in lower case without its last dot; undefined where there is none. */
export function nameOf(authority: string): string | undefined {
  if (authority.length > LONGEST) return undefined
  const found = /^(?:(\[[\da-f:.]+\])|([\w-]+(?:\.[\w-]+)*)\.?)(?::\d{0,5})?$/i.exec(authority)
  return (found?.[1] ?? found?.[2])?.toLowerCase()
}

/**
 * Refuses a request that was meant for another server. It stands before everything that reads; a target with an
 * authority of its own goes on without it, as X-Forwarded-Host goes unread.
 */
export function hostCheck(names: HostNames): RequestHandler {
  return (request, _response, next) => {
    const wrong = misdirected(request, names)
    if (wrong !== undefined) throw new Refusal('misdirected', wrong)
    const { authority, rest } = targetOf(request)
    if (authority !== undefined) request.url = rest
    next()
  }
}

/** The reason why a request must not be answered here, for its reader; undefined if it may be. */
export function misdirected(request: IncomingMessage, names: HostNames): string | undefined {
  // Node keeps the first of several Host headers; another program on the way may have gone by the last.
  const given = request.rawHeaders.filter((_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === 'host')
  if (given.length > 1) return `A request has one Host header, not ${given.length}.`
  if (names === undefined) return undefined
  if (given.length === 0) return 'A request has a Host header that names this server.'
  const { authority } = targetOf(request)
  for (const one of [...given, ...(authority === undefined ? [] : [authority])]) {
    const name = nameOf(one)
    if (name === undefined) return 'The Host header of a request is a name or an address, perhaps with a port.'
    if (!names.has(name)) {
      return `Nothing is answered under the name ${name}. Open localhost or 127.0.0.1; IZLEK_HOSTS can allow a name.`
    }
  }
  return undefined
}

/** A request target in its two parts; only a target in absolute form has an authority. */
function targetOf({ url = '' }: IncomingMessage): { authority: string | undefined; rest: string } {
  const [, authority, path = ''] = /^[a-z][\w+.-]*:\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  return { authority, rest: path.startsWith('/') ? path : `/${path}` }
}
