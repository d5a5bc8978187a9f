/** Where pop-ups are put: inside the page's main landmark, so that no content stands outside a landmark. */
export function overlays(): Element {
  return document.getElementById('overlays') ?? document.body
}

/**
 * React Aria hides the whole page from screen readers while suggestions are open, though the keyboard can still go there. This marks
 * the page as what it must not hide, for as long as they are.
 */
export function keepPerceivable(open: boolean): void {
  document.getElementById('root')?.toggleAttribute('data-react-aria-top-layer', open)
}
