import { useEffect, useRef } from 'react'

/** Runs `act` when a key is pressed anywhere but in a field, in a pop-up or with a modifier. `key` as in KeyboardEvent.key. */
export function useShortcut(keys: string | readonly string[], act: (key: string) => void): void {
  const latest = useRef(act)
  latest.current = act
  const wanted = [keys].flat().join('\n')
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (!wanted.split('\n').includes(event.key) || typing(event.target)) return
      event.preventDefault()
      latest.current(event.key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [wanted])
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role=listbox], [role=menu], [role=dialog]') !== null
  )
}
