import { type RefObject, useEffect } from 'react'

/**
 * Makes the legend one stop of the keyboard: the arrows up and down walk from row to row, right and left to the eye of
 * a row and back, Home and End to the ends. It begins where it was left.
 */
export function LegendKeys({ legend }: { legend: RefObject<HTMLElement | null> }): null {
  useEffect(() => {
    const root = legend.current
    if (!root) return
    let current: HTMLElement | undefined
    const mark = () => {
      const all = stopsIn(root)
      const stop = current && all.includes(current) ? current : all[0]
      for (const one of all) one.tabIndex = one === stop ? 0 : -1
    }
    const come = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      current = target
      mark()
    }
    const walk = (event: KeyboardEvent) => {
      const next = current && target(event.key, current, stopsIn(root))
      if (!next) return
      event.preventDefault()
      event.stopPropagation()
      next.focus()
    }
    mark()
    // Rows come and go with the picture.
    const observer = new MutationObserver(mark)
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled', 'open'] })
    root.addEventListener('focusin', come)
    root.addEventListener('keydown', walk)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', come)
      root.removeEventListener('keydown', walk)
    }
  }, [legend])
  return null
}

// All that can have the focus, in the order of the page; closed parts have none.
function stopsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button:not(:disabled), summary')].filter((one) =>
    one.checkVisibility(),
  )
}

function target(key: string, from: HTMLElement, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const beside = stops.filter((one) => rowOf(one) === rowOf(from))
  const rows = stops.filter((one, at) => at === 0 || rowOf(one) !== rowOf(stops[at - 1]!))
  const at = rows.findIndex((one) => rowOf(one) === rowOf(from))
  if (key === 'ArrowDown') return rows[at + 1]
  if (key === 'ArrowUp') return rows[at - 1]
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  if (key === 'ArrowRight') return beside[beside.indexOf(from) + 1]
  if (key === 'ArrowLeft') return beside[beside.indexOf(from) - 1]
  return undefined
}

function rowOf(one: HTMLElement): Element {
  return one.closest('li') ?? one
}
