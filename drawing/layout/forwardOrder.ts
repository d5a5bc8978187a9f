import type { Above } from './layoutProblem.ts'

/**
 * Orders n items so that links pointing backwards weigh little: the greedy heuristic of Eades, Lin and Smyth (1993).
 * Ties go to the lower index, so that a cycle is always broken in the same place.
 */
export function forwardOrder(n: number, links: readonly Above[]): number[] {
  const out = new Float64Array(n)
  const into = new Float64Array(n)
  const mine = Array.from({ length: n }, (): Above[] => [])
  for (const link of links) {
    out[link[0]]! += link[2]
    into[link[1]]! += link[2]
    mine[link[0]]!.push(link)
    mine[link[1]]!.push(link)
  }
  const left = new Set(Array.from({ length: n }, (_, i) => i))
  const first: number[] = []
  const last: number[] = []
  const take = (i: number, list: number[]) => {
    left.delete(i)
    list.push(i)
    for (const [a, b, weight] of mine[i]!) {
      if (a === i) into[b]! -= weight
      else out[a]! -= weight
    }
  }
  while (left.size > 0) {
    let found = false
    for (const i of [...left]) {
      // Items without links out come last, items without links in come first.
      if (out[i] === 0) take(i, last)
      else if (into[i] === 0) take(i, first)
      else continue
      found = true
    }
    if (found) continue
    let best = -1
    for (const i of left) if (best === -1 || out[i]! - into[i]! > out[best]! - into[best]!) best = i
    take(best, first)
  }
  return [...first, ...last.toReversed()]
}
