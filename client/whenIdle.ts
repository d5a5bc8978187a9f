/** Runs `act` when the page is idle, or after `most` ms; returns a function that cancels it. */
export function whenIdle(act: () => void, most?: number): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, most ?? 1000)
    return () => clearTimeout(timer)
  }
  const idle = window.requestIdleCallback(act, most === undefined ? {} : { timeout: most })
  return () => window.cancelIdleCallback(idle)
}
