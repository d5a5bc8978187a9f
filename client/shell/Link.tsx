import type { ComponentProps, MouseEvent } from 'react'
import { useHref } from '../state/history/addressBar.ts'
import { go } from '../state/history/history.ts'

/** A link to a page of ours, by its bare address: a plain click goes there without loading the page anew. */
export function Link({ to, onClick, ...props }: { to: string } & Omit<ComponentProps<'a'>, 'href'>) {
  const href = useHref()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    go(to)
  }
  return <a {...props} href={href(to)} onClick={follow} />
}

/** True for a click that only follows the link: into no other tab or window, and no download. */
export function isPlain({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !altKey && !shiftKey
}
