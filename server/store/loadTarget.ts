import type { Prepared, PreparedWhole } from '../dataset/prepared.ts'

/** The version that the current pointer names. */
export interface VersionPointer {
  v: number
  dataset: string
  version: string
  extras: string
  /** The form in which it was prepared; undefined for those of older programs. */
  form?: number | undefined
}

/**
 * A store's side of a load; `runLoad` has the order of the phases, the same for every store. Every step that writes
 * checks that the lease is still this owner's and throws `LoadRefused` otherwise.
 */
export interface LoadTarget {
  /** The dataset whose store it is; without it the one that is there, or else any. */
  dataset?: string | undefined
  /** Takes the lease if it is free or has lapsed; otherwise gives its owner and when it lapses. */
  lock(
    owner: string,
    ms: number,
  ): Promise<{ taken: true } | { taken: false; owner: string; until: number; now: number }>
  renew(owner: string, ms: number): Promise<boolean>
  unlock(owner: string): Promise<void>
  current(): Promise<VersionPointer | undefined>
  /** Removes every version but this one; undefined removes all. */
  clean(keep: number | undefined, owner: string): Promise<void>
  /** Writes everything under a new `v`, beside older versions, and returns it. */
  write(prepared: PreparedWhole, owner: string, progress: (done: number, total: number) => void): Promise<number>
  /** Compares the counts of the written records with those of the dataset. Throws where they differ. */
  verify(v: number, prepared: PreparedWhole): Promise<void>
  /** Moves the pointer from `old` to `v` in one fenced step; false when the lease or the pointer has moved. */
  switchTo(v: number, old: number | undefined, owner: string): Promise<boolean>
  /**
   * Replaces dataset.json, stories, views, coverage, redirects and data derived from them, in one transaction, under
   * the same `v`.
   */
  replaceExtras(v: number, prepared: Prepared, owner: string): Promise<void>
  remove(v: number, owner: string): Promise<void>
  /** Takes the pointer away in one fenced step; false when there was none. */
  unload(owner: string): Promise<boolean>
}
