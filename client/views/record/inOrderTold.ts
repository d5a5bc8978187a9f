import type { ClaimDetail } from '../../../contracts/detail.ts'

/** Orders what claims tell as the texts do: source by source, by the first quoted words; what has no claim is last. */
export function inOrderTold<T>(list: readonly T[], claimOf: (one: T) => ClaimDetail | undefined): T[] {
  const sources = new Map<string, number>()
  const placed = list.map((one) => {
    const evidence = claimOf(one)?.evidence.find(({ stance }) => stance === 'supports')
    const starts = evidence?.parts.map(({ start }) => start) ?? []
    if (evidence && !sources.has(evidence.source)) sources.set(evidence.source, sources.size)
    return {
      one,
      source: evidence ? (sources.get(evidence.source) as number) : Number.POSITIVE_INFINITY,
      start: Math.min(...starts),
    }
  })
  const order = (a: number, b: number) => (a === b ? 0 : a - b)
  return placed.sort((a, b) => order(a.source, b.source) || order(a.start, b.start)).map(({ one }) => one)
}
