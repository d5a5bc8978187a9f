import { HOME } from '../base.ts'

// Tabs of the same browser on the same dataset hear of edits at once.
const NAME = `izlek-edits ${HOME.base} ${HOME.dataset ?? ''}`

/** Tells the other tabs of this browser that something was written. */
export function tellOtherTabs(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  channel.postMessage('written')
  channel.close()
}

/** Calls `hear` when another tab has written something, until the returned function is called. */
export function hearOtherTabs(hear: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', hear)
  return () => channel.close()
}
