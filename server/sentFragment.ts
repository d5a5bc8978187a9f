/** An address without its fragment, and the fragment where it was sent along. */
export interface SentAddress {
  address: string
  fragment?: string
}

const ENCODED = /%(?:25)*23(v1\.[\w-]*)/

/**
 * Takes out of an address the fragment that a chat has encoded (`/explore%23v1.…`), once or several times, and so made
 * part of the path. A query that something on the way has put behind it goes to the others, other characters are lost.
 */
export function takeSentFragment(url: string): SentAddress {
  const found = ENCODED.exec(url)
  if (!found) return { address: url }
  const before = url.slice(0, found.index)
  const [, more = ''] = /^[?&](.*)$/.exec(url.slice(found.index + found[0].length)) ?? []
  const joint = before.includes('?') ? '&' : '?'
  return { address: more === '' ? before : before + joint + more, fragment: found[1] as string }
}
