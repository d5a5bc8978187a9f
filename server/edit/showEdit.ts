import { setTimeout as sleep } from 'node:timers/promises'
import { LoadRefused, LoadRunning, StoreUnavailable } from '../store/port.ts'
import type { CheckedEdit } from './editThread.ts'

/** How long an edit is loaded: the lease and grace of any load, and how long the writer waits for it, all in ms. */
export interface ShowOptions {
  lease: number
  grace: number
  within: number
}

/**
 * Loads what was saved and forgets it, one after the other, so that the last that was saved is the last that is shown.
 * False when another load held the lease for too long or the store cannot be reached.
 */
export function showEdits({ lease, grace, within }: ShowOptions) {
  let last: Promise<unknown> = Promise.resolve()
  return async function show(edit: Pick<CheckedEdit, 'load' | 'forget'>): Promise<boolean> {
    const until = performance.now() + within
    const shown = new Promise<boolean>((resolve, reject) => {
      last = last.then(async () => {
        try {
          await loadWithin(until, () =>
            edit.load({ lease, grace, onPhase: (phase) => phase === 'wait' && resolve(true) }),
          )
          resolve(true)
        } catch (error) {
          if (error instanceof LoadRunning || error instanceof LoadRefused || error instanceof StoreUnavailable)
            resolve(false)
          else reject(error)
        } finally {
          edit.forget()
        }
      })
    })
    const waited = new AbortController()
    try {
      return await Promise.race([shown, sleep(within, false, { signal: waited.signal })])
    } finally {
      waited.abort()
    }
  }
}

async function loadWithin(until: number, load: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await load()
      return
    } catch (error) {
      if (!(error instanceof LoadRunning) || performance.now() > until) throw error
      await sleep(50)
    }
  }
}
