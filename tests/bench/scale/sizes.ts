/** How large a dataset is, by the letter of its size. */
export const SIZES = {
  S: { entities: 1_000, claims: 3_000 },
  M: { entities: 20_000, claims: 60_000 },
  L: { entities: 100_000, claims: 500_000 },
  X: { entities: 200_000, claims: 1_000_000 },
} as const
export type Size = keyof typeof SIZES

/** The number of the recipe by which datasets are made: raise it when `madeFiles` writes something else. */
export const RECIPE = 2

/** The hub's share of the claims, and the big source's of the segments. */
export const SHARE = { hub: 0.05, bigSource: 0.2 } as const

/** Claims of the relation that has many, each told at another place of the big source. */
export const TOLD_OFTEN = 9

/** Claims for each source but the big one. */
export const CLAIMS_A_SOURCE = 200

/** The id of an entity; the first is the hub, the next two are joined by the relation that is told often. */
export const entityId = (at: number): string => `e-${String(at).padStart(7, '0')}`
/** The id of a source; the first is the big one. */
export const sourceId = (at: number): string => `source-${String(at).padStart(5, '0')}`
