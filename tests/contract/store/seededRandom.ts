/** Repeatable random choices (a linear congruential generator; the constants are those of Numerical Recipes). */
export function seededRandom(seed: number) {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  return {
    below,
    one,
    /** So many of a list, none twice. */
    some: <T>(of: readonly T[], count: number): T[] => {
      const left = [...of]
      return Array.from({ length: Math.min(count, of.length) }, () => left.splice(below(left.length), 1)[0] as T)
    },
    /** The value or undefined, at even odds. */
    maybe: <T>(value: () => T): T | undefined => (below(2) === 0 ? value() : undefined),
  }
}

/** Result of `seededRandom`. */
export type SeededRandom = ReturnType<typeof seededRandom>
