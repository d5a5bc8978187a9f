import { LIMITS } from '../../contracts/limits.ts'
import type { CallOf } from '../api.ts'

/**
 * The call for everything one relation away from an entity, best evidenced first; panel, menu and expansion share it.
 */
export function neighbourhoodCall(id: string) {
  return { params: { id }, query: { limit: String(LIMITS.neighbourhood.most) } } satisfies CallOf<'neighbourhood'>
}
