import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import { EDIT_HEADER } from '../../contracts/editApi.ts'
import { Refusal } from '../problems.ts'

/** Conditions of editing: whether it is on, and the token that every edit carries, where there is one. */
export interface Guard {
  on: boolean
  token?: string | undefined
  /** The public address, where the server has one. */
  address?: string | undefined
}

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i

/** Lets an edit pass, or throws a Refusal that names what was wrong with its request and what to do. */
export function guardEdit({ on, token, address }: Guard, request: Request): void {
  if (!on)
    throw new Refusal(
      'editing-off',
      'This server does not let anybody edit. It does on a loopback address without IZLEK_EDIT=off, or with IZLEK_EDIT_TOKEN.',
    )
  const { headers } = request
  if (!isOwnPage(headers, address))
    throw new Refusal('foreign-page', 'The request comes from another page. Edit from a page of this server itself.')
  if (FORMS.test(headers['content-type'] ?? ''))
    throw new Refusal('form-post', 'The body is that of a form. Send JSON (application/json).')
  if (headers[EDIT_HEADER.name] !== EDIT_HEADER.value)
    throw new Refusal('edit-header-missing', `Send the header X-Izlek-Edit: ${EDIT_HEADER.value} with every edit.`)
  if (token !== undefined) checkToken(token, headers.authorization)
}

/**
 * Tests whether a request comes from a page of this server, or from no page at all. A browser names the page that asks
 * in Origin, and how far off it is in Sec-Fetch-Site; a program that sends neither passes.
 */
export function isOwnPage(
  { origin, host, 'sec-fetch-site': site }: { origin?: string; host?: string; 'sec-fetch-site'?: unknown },
  address?: string,
): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin === undefined) return true
  try {
    const { origin: asked, protocol } = new URL(origin)
    if (asked !== origin) return false
    if (address !== undefined && new URL(address).origin === origin) return true
    // A proxy may speak TLS for us: the scheme is the page's own.
    return /^https?:$/.test(protocol) && host !== undefined && new URL(`${protocol}//${host}`).origin === origin
  } catch {
    return false
  }
}

function checkToken(token: string, authorization: string | undefined): void {
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  if (given === undefined)
    throw new Refusal('token-missing', 'Send the token of this server as Authorization: Bearer TOKEN.')
  // Hashed, so that neither content nor length of the token shows in the time that this takes.
  const [ours, theirs] = [token, given].map((one) => createHash('sha256').update(one).digest()) as [Buffer, Buffer]
  if (!timingSafeEqual(ours, theirs))
    throw new Refusal('token-wrong', 'The token is not that of this server (IZLEK_EDIT_TOKEN). Give another.')
}
