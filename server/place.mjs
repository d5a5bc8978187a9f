/*
 * Refuses a folder whose path has a # or ?: Vite and tsx take what follows for a part of an address, and end in a stack
 * after a minute. Plain JavaScript and loaded before tsx, which would not come so far.
 */
import { fileURLToPath } from 'node:url'

const place = fileURLToPath(new URL('..', import.meta.url))
const [mark] = /[#?]/.exec(place) ?? []
if (mark) {
  console.error(
    `İzlek cannot run in ${place}: the page cannot be built where a path has a ${mark}; move it to another folder`,
  )
  process.exit(2)
}
