import type { ReadList } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { CallOf } from '../../api.ts'

const limit = String(LIMITS.list.most)

/** The call for those who are named in a text, or those of them who never act. */
export function namesCall(source: string, show: Exclude<ReadList, 'white'>): CallOf<'sourceNames'> {
  return { params: { id: source }, query: { limit, ...(show === 'never' ? { acts: 'never' } : {}) } }
}

/** The call for the words of a text that no claim rests on. */
export function whiteCall(source: string): CallOf<'sourceWhite'> {
  return { params: { id: source }, query: { limit } }
}
