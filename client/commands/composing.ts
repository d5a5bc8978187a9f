/**
 * Leaves the keys that an input method takes to the input method: while letters are composed (Japanese, Chinese,
 * Korean), Enter ends the composition and chooses nothing, arrows walk among candidates, Escape puts them away.
 * Safari says of the Enter that ends a composition only that its code is 229.
 */
export function leaveComposingAlone(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}
