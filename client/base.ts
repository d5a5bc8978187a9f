import { type Home, writeAddress } from '../contracts/addresses.ts'

const { base = '/', dataset } = globalThis.document?.documentElement.dataset ?? {}

/**
 * The path prefix under which the server mounts page and API (`/`, or such as `/izlek/`) and the dataset of this page,
 * absent at the bare addresses, as the server wrote them into the page.
 */
export const HOME: Home = { base, dataset }

/** Everything before a bare address in a link that leaves the page: origin, path prefix and dataset. */
export function publicOrigin(): string {
  return window.location.origin + writeAddress({ ...HOME, page: { name: 'start' } }).slice(0, -1)
}
