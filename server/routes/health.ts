import type { Handler } from '../handler.ts'

/** The process answers. */
export const live: Handler<'live'> = async () => ({ status: 'live' })

/** A dataset is loaded and every named query has run once on its version. */
export const ready: Handler<'ready'> = async (_input, { store, readiness }, call) => ({
  status: 'ready',
  version: await readiness.check(call),
  store: store.kind,
})
