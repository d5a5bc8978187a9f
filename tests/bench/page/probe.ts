/** What the probe leaves at the window of a page. */
export interface Probe {
  /** When the first drawing had been painted, in ms since the navigation began. */
  drawnAt: number | undefined
}

declare global {
  interface Window {
    probe: Probe
  }
}

// Runs before anything else in every page that is measured, in ours and in the peer's alike.
window.probe = { drawnAt: undefined }
const seen = new MutationObserver(() => {
  if (!document.querySelector('[data-canvas][data-drawn]:not([data-drawn="0"])')) return
  seen.disconnect()
  // Cytoscape draws in the frame after elements have come; in the next one they have been painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.probe.drawnAt = performance.now()
    }),
  )
})
seen.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] })
