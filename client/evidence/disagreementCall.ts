import type { CallOf } from '../api.ts'

/** The call for one disagreement by its place in the list of all, the same for every claim that takes part in it. */
export function disagreementCall(at: number) {
  return { query: { skip: String(at), limit: '1' } } satisfies CallOf<'disagreements'>
}
