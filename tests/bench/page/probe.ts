import type { Core } from 'cytoscape'

declare global {
  interface Window {
    /** Probe of the bench in every measured page, ours and the peer's. */
    probe: {
      /** When the drawing that stands now had been painted, in ms since the navigation began. */
      drawnAt: number | undefined
      /** How many entities the last painted drawing shows. */
      drawn: number
      /** The last press of the mouse, on the same clock. */
      pressedAt: number | undefined
      /** Where every entity stands on the screen, in px. */
      places(): Record<string, { x: number; y: number }>
    }
  }
}

window.probe = { drawnAt: undefined, drawn: 0, pressedAt: undefined, places }

// Runs before anything else; the canvas says in `data-drawn` how many entities it was given.
new MutationObserver(() => {
  const drawn = Number(document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn ?? 0)
  if (drawn === 0 || drawn === window.probe.drawn) return
  // Cytoscape draws in the frame after elements have come; in the next one they have been painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.probe.drawnAt = performance.now()
      window.probe.drawn = drawn
    }),
  )
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] })

addEventListener(
  'pointerdown',
  () => {
    window.probe.pressedAt = performance.now()
  },
  { capture: true },
)

function places(): Record<string, { x: number; y: number }> {
  const container = document.querySelector('[data-canvas]')
  if (!container) return {}
  // Cytoscape leaves itself at its container.
  const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg
  const { x, y } = container.getBoundingClientRect()
  return Object.fromEntries(
    cy.nodes().map((node) => {
      const at = node.renderedPosition()
      return [node.id(), { x: x + at.x, y: y + at.y }]
    }),
  )
}
