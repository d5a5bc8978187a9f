/**
 * The path prefix under which the server mounts the page and its API, as it wrote it into the page: `/`, or such as
 * `/izlek/`.
 */
export const BASE = globalThis.document?.documentElement.dataset.base ?? '/'

/** The origin of the page with its path prefix: what stands before a bare address in a link that leaves the page. */
export function publicOrigin(): string {
  return window.location.origin + BASE.slice(0, -1)
}
