/** Where pop-ups are put: inside the page's main landmark, so that no content stands outside a landmark. */
export function overlays(): Element {
  return document.getElementById('overlays') ?? document.body
}
