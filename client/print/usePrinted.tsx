import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { ask } from '../api.ts'
import { useCommands } from '../commands/commands.ts'
import { useLatest } from '../useLatest.ts'
import { type Asking, askingAhead, askingNow } from './askNow.ts'

/**
 * Prints a sheet of its own instead of the screen, made when printing begins: whatever `make` waits for must be there
 * by then, or be asked of what it is given. The command *Print* makes it ahead. Returns the sheet while it is printed.
 */
export function usePrinted(make: (asking: Asking) => Promise<ReactNode>): ReactNode {
  const answers = useQueryClient()
  // React shows a change of such a store before the browser goes on, without being told to.
  const [store] = useState(sheetStore)
  const sheet = useSyncExternalStore(store.subscribe, store.now)
  const printed = useLatest(make)
  useEffect(() => {
    const media = matchMedia('print')
    // The browser lets promises that are kept go on before it prints, but waits for no others.
    const show = () => void printed(askingNow(answers)).then(store.show, () => undefined)
    let printing = false
    const begin = () => {
      printing = true
      show()
    }
    const end = () => {
      printing = false
      store.show(undefined)
    }
    // A browser that prints changes the medium to and fro meanwhile; one that shows a print does that alone.
    const turn = () => {
      if (printing) return
      if (media.matches) show()
      else end()
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', turn)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', turn)
    }
  }, [answers, store, printed])
  useCommands({
    print: {
      act: () => {
        const ahead = printed(askingAhead(answers, ask)).catch(() => undefined)
        void ahead.then(() => window.print())
      },
    },
  })
  return <div data-printed>{sheet}</div>
}

function sheetStore() {
  let sheet: ReactNode
  const told = new Set<() => void>()
  return {
    now: () => sheet,
    subscribe: (listener: () => void) => {
      told.add(listener)
      return () => told.delete(listener)
    },
    show: (made: ReactNode) => {
      sheet = made
      for (const tell of told) tell()
    },
  }
}
