/**
 * Translates the page as a browser's translator does, now and after every change: each text goes into two `font`
 * elements in its place, in other words (here the same between marks). What is not to be translated stays. Runs in the
 * page.
 */
export function translateInPage(): void {
  const KEPT = '[translate="no"], script, style, svg, font, textarea'
  const translate = (root: Node) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    if (root instanceof Text) texts.push(root)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.parentElement || text.parentElement.closest(KEPT) || !/\p{L}/u.test(text.data)) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = `‹${text.data}›`
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) translate(node)
  }).observe(document, { childList: true, characterData: true, subtree: true })
}
