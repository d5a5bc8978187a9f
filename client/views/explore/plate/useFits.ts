import { type RefObject, useLayoutEffect, useState } from 'react'
import { useSize } from '../../../ui/useSize.ts'

/** True until a line with these words is found too long for its width; another width or other words are tried anew. */
export function useFits(line: RefObject<HTMLElement | null>, words: string): boolean {
  const width = useSize(line)?.width
  const [tried, setTried] = useState({ words, width, fits: true })
  if (tried.words !== words || tried.width !== width) setTried({ words, width, fits: true })
  // After each drawing, before anything of it is seen.
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = line.current ?? {}
    if (tried.fits && scrollWidth > clientWidth) setTried({ ...tried, fits: false })
  })
  return tried.fits
}
