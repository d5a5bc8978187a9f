import { type RefObject, useEffect, useState } from 'react'

/** Time that a sentence must stay in view or out of it, in ms, before the picture follows. */
const REST = 160

/** Ids of the sentences in the window, in no order. While `held` they stay what they were. */
export function useRowsInView(text: RefObject<HTMLElement | null>, held: RefObject<boolean>): ReadonlySet<string> {
  const [rows, setRows] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const { current } = text
    if (!current) return
    const seen = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      clearTimeout(timer)
      timer = setTimeout(() => (held.current ? tell() : setRows(new Set(seen))), REST)
    }
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const { segment } = (target as HTMLElement).dataset
          if (segment === undefined) continue
          if (isIntersecting) seen.add(segment)
          else seen.delete(segment)
        }
        tell()
      },
      // A sentence under the masthead, or of which a line shows at the foot, is not being read.
      { rootMargin: '-80px 0px -60px 0px' },
    )
    for (const row of current.querySelectorAll('[data-segment]')) watch.observe(row)
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [text, held])
  return rows
}
