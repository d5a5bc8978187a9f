import { type Call, DeadlinePassed } from '../store/port.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import type { Layers } from './layers.ts'
import type { StrengthOf } from './strengths.ts'

/**
 * The paths in some layers, strongest weakest step first, then by `no`, no entity twice. Goes depth first through one class of weakest
 * step after another and turns back where no better end is in reach, so that ties need not all be listed. Throws BudgetSpent, DeadlinePassed.
 */
export function* ranked(
  layers: Layers,
  ends: [number, number],
  strengthOf: StrengthOf,
  spent: Spent,
  call: Call,
): Generator<number[]> {
  const best = bestReachable(layers, ends[1], strengthOf)
  const classes = new Set<number>()
  for (const layer of layers)
    for (const [no, next] of layer) for (const other of next) classes.add(strengthOf(no, other))
  const path = [ends[0]]

  // Yields the ends of paths whose every step is at least `floor` strong and whose weakest is exactly that.
  function* extend(floor: number, weakest: number): Generator<number[]> {
    const at = path.length - 1
    if (at === layers.length) {
      if (weakest === floor) yield [...path]
      return
    }
    for (const other of layers[at]?.get(path[at] as number) ?? []) {
      spent.steps += 1
      if (spent.steps > BUDGET.steps) throw new BudgetSpent()
      if (spent.steps % 4096 === 0 && performance.now() > call.deadline) throw new DeadlinePassed()
      const strength = strengthOf(path[at] as number, other)
      if (strength < floor || (best[at + 1]?.get(other) ?? 0) < floor || path.includes(other)) continue
      path.push(other)
      yield* extend(floor, Math.min(weakest, strength))
      path.pop()
    }
  }
  for (const floor of [...classes].sort((a, b) => b - a)) yield* extend(floor, Number.POSITIVE_INFINITY)
}

// For each entity at each step, the strongest weakest step of any walk from there to the end.
function bestReachable(layers: Layers, end: number, strengthOf: StrengthOf): Map<number, number>[] {
  const best: Map<number, number>[] = []
  best[layers.length] = new Map([[end, Number.POSITIVE_INFINITY]])
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const further = best[at + 1] as Map<number, number>
    best[at] = new Map(
      [...(layers[at] ?? [])].map(([no, next]) => [
        no,
        Math.max(...next.map((other) => Math.min(strengthOf(no, other), further.get(other) ?? 0))),
      ]),
    )
  }
  return best
}
