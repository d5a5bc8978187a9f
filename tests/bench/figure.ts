import { median, quantile, three } from './statistics.ts'

/** Measurements of one thing in one run, by round: ours, the peer's, and the peer's again as if it were another. */
export interface Samples {
  ours: number[]
  peer: number[]
  again: number[]
}

/**
 * A figure as printed: medians, quartiles as spread, 95th percentiles. `ratio` is the median of the ratios within each
 * round, so that a machine that slows down during the run does not count; `itself` is that of the peer's two turns.
 */
export interface Figure {
  name: string
  unit: string
  ours: number
  peer?: number
  ratio?: number
  spread: { ours: [number, number]; peer?: [number, number] }
  p95: { ours: number; peer?: number; ratio?: number }
  repeats: number
  itself?: number
  /** The peer differed from itself by more than a tenth: the figure says nothing. */
  void?: true
  note?: string
}

/** How far the peer may differ from itself. */
const LIKE = 0.1

/** Makes the figure of samples; where there is no peer, or it needed nothing, it has no ratio. */
export function figureOf(name: string, unit: string, { ours, peer, again }: Samples, note?: string): Figure {
  const both = [...peer, ...again]
  const compared = both.length > 0 && both.every((one) => one > 0)
  const itself = compared && again.length > 0 ? median(ratios(again, peer)) : undefined
  const p95 = (samples: number[]) => quantile(samples, 0.95)
  return {
    name,
    unit,
    ours: three(median(ours)),
    ...(both.length > 0 ? { peer: three(median(both)) } : {}),
    ...(compared ? { ratio: three(median([...ratios(ours, peer), ...ratios(ours, again)])) } : {}),
    spread: { ours: quartiles(ours), ...(both.length > 0 ? { peer: quartiles(both) } : {}) },
    p95: {
      ours: three(p95(ours)),
      ...(both.length > 0 ? { peer: three(p95(both)) } : {}),
      ...(compared ? { ratio: three(p95(ours) / p95(both)) } : {}),
    },
    repeats: ours.length,
    ...(itself === undefined ? {} : { itself: Number(itself.toFixed(2)) }),
    ...(itself !== undefined && Math.abs(itself - 1) > LIKE ? { void: true as const } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

// Round by round; a peer that had fewer turns has fewer ratios.
function ratios(of: number[], to: number[]): number[] {
  return to.map((value, round) => (of[round] as number) / value)
}

function quartiles(samples: number[]): [number, number] {
  return [three(quantile(samples, 0.25)), three(quantile(samples, 0.75))]
}
