import { LIMITS } from '../../contracts/limits.ts'
import type { CallOf } from '../api.ts'

/** What is asked of all that is one relation away from an entity, best evidenced first: panel, menu and expansion ask it alike, so that it is asked once. */
export function neighbourhoodCall(id: string) {
  return { params: { id }, query: { limit: String(LIMITS.neighbourhood.most) } } satisfies CallOf<'neighbourhood'>
}
