import { LIMITS } from '../../contracts/limits.ts'
import { useAnswer } from '../api.ts'

/** The datasets that the server shows, as many as it lists at once. */
export function useLibrary() {
  return useAnswer('datasets', { query: { limit: String(LIMITS.list.most) } })
}
