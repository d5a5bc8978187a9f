/** Scrolls the pane of an element, and nothing round it, until the element is at its head; without one the page. */
export function scrollToHead(element: Element): void {
  const pane = paneOf(element)
  if (pane) {
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0
    pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - margin
  } else element.scrollIntoView({ block: 'start' })
}

function paneOf({ parentElement }: Element): Element | undefined {
  if (!parentElement || parentElement === document.body) return undefined
  const { overflowY } = getComputedStyle(parentElement)
  return overflowY === 'auto' || overflowY === 'scroll' ? parentElement : paneOf(parentElement)
}
