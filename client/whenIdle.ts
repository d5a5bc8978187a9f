/** Does something as soon as the page has nothing else to do, after `most` ms in any case where the browser knows that; what it gives forgets it. */
export function whenIdle(act: () => void, most?: number): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, most ?? 1000)
    return () => clearTimeout(timer)
  }
  const idle = window.requestIdleCallback(act, most === undefined ? {} : { timeout: most })
  return () => window.cancelIdleCallback(idle)
}
