import type { Pair } from './layoutProblem.ts'

interface Joined {
  items: readonly unknown[]
  pairs: readonly Pair[]
}

/** For each item those that it is joined to, in the order of the pairs. */
export function neighboursOf({ items, pairs }: Joined): number[][] {
  const near = items.map((): number[] => [])
  for (const [a, b] of pairs) {
    near[a]!.push(b)
    near[b]!.push(a)
  }
  return near
}
