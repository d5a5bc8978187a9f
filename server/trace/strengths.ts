import type { Call, ClaimFilter, Snapshot } from '../store/port.ts'
import { BUDGET } from './budget.ts'
import type { Layers } from './layers.ts'

/** The strength of a step between two entities, in either direction. */
export type StrengthOf = (a: number, b: number) => number

/** Strengths of exactly the steps in some layers; what was asked before is kept in `known`. */
export async function strengthsOf(
  layers: Layers,
  known: Map<string, number>,
  snapshot: Pick<Snapshot, 'strengths'>,
  filter: ClaimFilter,
  call: Call,
): Promise<StrengthOf> {
  const asked = new Map<string, [number, number]>()
  for (const layer of layers) {
    for (const [no, next] of layer) {
      for (const other of next) {
        const key = keyOf(no, other)
        if (!known.has(key)) asked.set(key, no < other ? [no, other] : [other, no])
      }
    }
  }
  const keys = [...asked.keys()]
  const pairs = [...asked.values()]
  for (let at = 0; at < pairs.length; at += BUDGET.perQuery) {
    const found = await snapshot.strengths(pairs.slice(at, at + BUDGET.perQuery), filter, call)
    found.forEach((strength, index) => {
      known.set(keys[at + index] as string, strength)
    })
  }
  return (a, b) => known.get(keyOf(a, b)) ?? 0
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
