/** The value below which a share of the samples lies, between neighbours in proportion. Throws on an empty list. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  if (low === undefined || high === undefined) throw new Error('no samples')
  return low + (high - low) * (at - Math.floor(at))
}

/** The median of samples. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

/** A number to three significant digits, so that a figure does not look more exact than it is. */
export function three(value: number): number {
  return Number(value.toPrecision(3))
}
