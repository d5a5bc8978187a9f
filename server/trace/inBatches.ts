import { nextTurn } from '../turns.ts'
import { BUDGET } from './budget.ts'

/**
 * Works through a list in batches that fit one query, and lets others be answered between two: a store in memory never
 * waits.
 */
export async function inBatches<T>(all: readonly T[], work: (batch: T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += BUDGET.perQuery) {
    if (at > 0) await nextTurn()
    await work(all.slice(at, at + BUDGET.perQuery))
  }
}
