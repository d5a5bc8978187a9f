import type { Call } from '../store/port.ts'
import { inPieces, pausing } from '../turns.ts'
import { inBatches } from './inBatches.ts'
import type { PathPrimitives, PathQuestion } from './question.ts'

/** The end of a step that is the setting of the other, where only settings join the two (P8); bits of a mark. */
export const SETTING = { here: 1, there: 2 } as const

/** A mark seen from the other end. */
export function turnedMark(mark: number): number {
  return ((mark & SETTING.here) << 1) | ((mark & SETTING.there) >> 1)
}

/** Marks pairs that nothing but predicates of settings joins, seen from the first of each. */
export async function settingMarks(
  pairs: [number, number][],
  { filter, settings = [] }: Pick<PathQuestion, 'filter' | 'settings'>,
  snapshot: Pick<PathPrimitives, 'strengths'>,
  call: Call,
): Promise<Uint8Array> {
  const marks = new Uint8Array(pairs.length)
  const { predicates, notPredicates = [] } = filter
  const sought = settings.filter((one) => (predicates?.includes(one) ?? true) && !notPredicates.includes(one))
  if (sought.length === 0) return marks
  const only = { ...filter, predicates: sought }
  const strengths = async (of: number[], by: Parameters<typeof snapshot.strengths>[1]) => {
    const found: number[] = []
    const asked = of.map((at) => pairs[at] as [number, number])
    await inBatches(asked, async (some) => {
      for (const strength of await snapshot.strengths(some, by, call)) found.push(strength)
    })
    return found
  }
  const all = Array.from({ length: pairs.length }, (_, at) => at)
  const placed = kept(all, await strengths(all, only), (strength) => strength > 0)
  if (placed.length === 0) return marks
  const dealing = { ...filter, notPredicates: [...notPredicates, ...settings] }
  const bare = kept(placed, await strengths(placed, dealing), (strength) => strength === 0)
  const [out, back] = [await strengths(bare, { ...only, way: 'out' }), await strengths(bare, { ...only, way: 'in' })]
  await inPieces(bare.length, pausing(call), (from, to) => {
    for (let at = from; at < to; at++)
      marks[bare[at] as number] = (out[at] ? SETTING.there : 0) | (back[at] ? SETTING.here : 0)
  })
  return marks
}

function kept(list: number[], strengths: number[], is: (strength: number) => boolean): number[] {
  return list.filter((_, at) => is(strengths[at] as number))
}
