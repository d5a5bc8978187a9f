import { useEffect } from 'react'
import { LIMITS } from '../../../../contracts/limits.ts'
import { busy } from '../../../commands/commands.ts'
import { useLatest } from '../../../useLatest.ts'

/** Calls `onName` with what is pasted where no field takes it. */
export function PastedName({ onName }: { onName: (name: string) => void }): null {
  const latest = useLatest(onName)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const name = nameIn(event.clipboardData?.getData('text/plain') ?? '')
      if (busy(event.target) || name === '') return
      event.preventDefault()
      latest(name)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [latest])
  return null
}

/** The words of a pasted text in one line, as far as the search takes them. */
export function nameIn(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, LIMITS.search.characters)
}
