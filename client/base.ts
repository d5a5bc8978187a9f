import { type Home, writeAddress } from '../contracts/addresses.ts'

let { base = '/', dataset, address: site } = globalThis.document?.documentElement.dataset ?? {}

/**
 * The path prefix under which the server mounts page and API (`/`, or such as `/izlek/`) and the dataset of this page,
 * absent at the bare addresses, as the server wrote them into the page.
 */
export const HOME: Home = { base, dataset }

/** Sets what the server otherwise writes into the page: for the server itself, before it draws one. */
export function standAt(home: Home, address: string | undefined): void {
  ;({ base } = home)
  dataset = home.dataset
  site = address
  Object.assign(HOME, home)
}

/**
 * Everything before a bare address in a link that leaves the page: the server's public address and the dataset. Absent
 * where it has no such address, as that of the reader's own machine leads nobody else anywhere.
 */
export function publicOrigin(): string | undefined {
  return site && site + writeAddress({ ...HOME, base: '/', page: { name: 'start' } }).slice(0, -1)
}

/** The public form of an address of this page, by default of the one that is open; absent like `publicOrigin`. */
export function publicAddress(address = window.location.href): string | undefined {
  if (site === undefined || site === '') return undefined
  const { pathname, search, hash } = new URL(address, site)
  return site + pathname.slice(base.length - 1) + search + hash
}
