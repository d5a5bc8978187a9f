/** Container of pop-ups, inside the page's main landmark, so that no content lies outside a landmark. */
export function overlays(): Element {
  return document.getElementById('overlays') ?? document.body
}

/**
 * Keeps the page visible to screen readers while suggestions are open: React Aria hides it then, though the keyboard
 * can still go there.
 */
export function keepPerceivable(open: boolean): void {
  document.getElementById('root')?.toggleAttribute('data-react-aria-top-layer', open)
}
