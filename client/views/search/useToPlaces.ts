import { useEffect, useRef } from 'react'

/** Leads to the heading of a further page of places once they are there, by which the link to it has gone. */
export function useToPlaces(after: string | undefined, there: boolean): void {
  const shown = useRef(after)
  useEffect(() => {
    if (!there || shown.current === after) return
    shown.current = after
    const heading = document.getElementById('texts')
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [after, there])
}
