import { onDemand } from '../../page/onDemand.tsx'

/** Paths as they are printed. */
export const PrintedTrace = onDemand(() => import('./PrintedTrace.tsx').then(({ PrintedTrace }) => PrintedTrace), {
  quiet: true,
})
