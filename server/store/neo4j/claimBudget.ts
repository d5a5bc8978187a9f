/** Divides what may be held in memory among the datasets that are open: first come, first served. */
export interface ClaimBudget {
  /** Takes room for so many claims; false when the others leave too little. */
  take(holder: object, claims: number): boolean
  /** Gives back what a holder has taken. */
  give(holder: object): void
}

/** Makes a budget of so many claims. */
export function claimBudget(most: number): ClaimBudget {
  const taken = new Map<object, number>()
  return {
    take(holder, claims) {
      const others = [...taken].reduce((sum, [one, room]) => (one === holder ? sum : sum + room), 0)
      if (others + claims > most) return false
      taken.set(holder, claims)
      return true
    },
    give: (holder) => void taken.delete(holder),
  }
}
