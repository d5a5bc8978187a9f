import type { ReadList } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { CallOf } from '../../api.ts'

const limit = String(LIMITS.list.most)

/** The call for those who are named in a text, or those of them who never act. */
export function namesCall(
  source: string,
  show: Exclude<ReadList, 'white'>,
  after: string | undefined,
): CallOf<'sourceNames'> {
  const acts = show === 'never' ? { acts: 'never' as const } : {}
  return { params: { id: source }, query: { limit, ...acts, ...from(after) } }
}

/** The call for the words of a text that no claim rests on. */
export function whiteCall(source: string, after: string | undefined): CallOf<'sourceWhite'> {
  return { params: { id: source }, query: { limit, ...from(after) } }
}

function from(after: string | undefined) {
  return after === undefined ? {} : { after }
}
