import type { IncomingHttpHeaders } from 'node:http'
import { Revision } from '../../contracts/editApi.ts'
import { Refusal } from '../problems.ts'
import type { Seen } from './port.ts'

/**
 * Reads from the headers which revision the writer has seen: `If-Match: "REVISION"`, or `If-None-Match: *` for no file
 * where `absent` is allowed. `If-Match: *` says that he has seen nothing, and is refused like a missing header.
 */
export function seenOf(headers: IncomingHttpHeaders, absent: boolean): Seen {
  const { 'if-match': match, 'if-none-match': none } = headers
  if (match === undefined && none === '*' && absent) return undefined
  if (match === undefined || match.trim() === '*')
    throw new Refusal(
      'precondition-missing',
      `Say what you have seen: If-Match: "REVISION"${absent ? ', or If-None-Match: * where there was no file' : ''}. GET /api/edit gives the revisions.`,
    )
  const revision = /^\s*"([^"]*)"\s*$/.exec(match)?.[1]
  if (none !== undefined || !Revision.safeParse(revision).success)
    throw new Refusal('bad-request', 'If-Match must be one revision in double quotes, and stand alone.')
  return revision
}
