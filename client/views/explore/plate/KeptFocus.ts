import { useEffect } from 'react'
import { useLatest } from '../../../useLatest.ts'

/**
 * Calls `back` when the focused element is gone or disabled and nothing else has the focus: a filter whose cross was
 * pressed, Undo after the last step. `visible`: the focus had a ring.
 */
export function KeptFocus({ back }: { back: (visible: boolean) => void }): null {
  const latest = useLatest(back)
  useEffect(() => {
    let last: { element: Element; visible: boolean } | undefined
    let frame = 0
    const come = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, visible: target.matches(':focus-visible') }
    }
    const look = () => {
      if (!last || document.activeElement !== document.body || document.querySelector(POP_UP)) return
      if (last.element.isConnected && !last.element.matches(':disabled')) return
      const { visible } = last
      last = undefined
      latest(visible)
    }
    // Pop-ups give the focus back in the frame after they have closed.
    const lost = () => {
      if (!last || document.activeElement !== document.body) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look)
      })
    }
    const observer = new MutationObserver(lost)
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', come)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', come)
    }
  }, [latest])
  return null
}

// They keep the focus to themselves.
const POP_UP = '[role=dialog], [role=menu], [role=listbox]'
